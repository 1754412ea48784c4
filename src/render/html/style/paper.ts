import { CHINESE, LATIN } from './page';

const EDGES = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-right'];

/** A4 with running heads; nothing is torn apart, and heads of tables come again on each page. */
const print = `
@page {
  size: A4; margin: 14mm 13mm 12mm;
  ${EDGES.map((edge) => `@${edge} { font: 8pt ${LATIN}, ${CHINESE}, sans-serif; color: #444; }`).join('\n  ')}
}
@media print {
  nav { display: none; }
  body { font-size: 8.2pt; line-height: 1.3; }
  article + article, .new-page { break-before: page; }
  h1 { font-size: 15pt; margin-bottom: 4pt; } h2 { margin: 6pt 0 2pt; padding-bottom: 1pt; font-size: 11pt; } h3 { margin: 4.5pt 0 1.5pt; font-size: 9pt; }
  h1, h2, h3, thead, .group, figcaption, .facts:has(+ .scroll), p:has(+ .scroll, + .facts, + figure, + ul) { break-after: avoid; }
  .together, .scroll:not(.long), tr, li, .facts div, .finding, figure:not(:has(.scroll + .scroll)), .signatures, .signatures div { break-inside: avoid; }
  section:has(> .signatures), tr.total { break-before: avoid; }
  .tree li { break-inside: auto; }
  p { margin: 2pt 0; max-width: none; orphans: 3; widows: 3; }
  ul, ol { margin: 2pt 0; } li { margin: .5pt 0; max-width: none; } li ul { margin: 0; font-size: 7.6pt; line-height: 1.22; }
  article:not(.a3) ul:not(.tree, .tree ul, .trend ~ ul):has(> li > ul > li:nth-child(3)) { columns: 2; column-gap: 8mm; }
  thead { display: table-header-group; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 0 14pt; margin: 2pt 0; }
  .facts div { gap: 6pt; padding: 1pt 0; } .facts dt { min-width: 62pt; }
  .facts .long { grid-column: span 2; } .facts .longer { grid-column: 1 / -1; }
  .scroll { overflow: visible; margin: 2pt 0 4pt; }
  table { font-size: 7.6pt; line-height: 1.2; width: 100%; } thead th { font-size: 7pt; } .status, .status.amber, .status.challenge { font-size: 6.7pt; }
  th, td { padding: 1.1pt 3.5pt; } .group > * { padding-top: 2.5pt; } tbody th:not(.right, .token) { min-width: 34mm; } .breaks { min-width: 22mm; }
  .drawn, figure.tree, .bowling + .scroll, .valueTree + .tree, .valueTree + .tree ~ p:last-child { display: none; }
  figure { margin: 3pt 0; }
  figure .scroll { margin: 0; } figcaption { font-size: 7.4pt; }
  .landscape .xMatrix + * { break-before: page; }
  .signatures { margin: 12pt 0 0; gap: 16pt 24pt; grid-template-columns: repeat(3, 1fr); } .signatures .role { margin-bottom: 20pt; } .signatures .line { font-size: 7.4pt; } code, pre { font-size: 7.4pt; }
  .close { font-size: 7.8pt; line-height: 1.22; } .close h1 { margin-bottom: 2pt; font-size: 13pt; } .close h2 { margin: 3pt 0 1pt; font-size: 10pt; } .close h3, .close p, .close .facts { margin: .5pt 0; } .close .facts div { padding: .4pt 0; }
  .close table { font-size: 7pt; line-height: 1.12; } .close th, .close td { padding: .5pt 2.5pt; } .close .scroll { margin: 1pt 0 2pt; }
  .close .signatures { margin-top: 5pt; } .close .signatures .role { margin-bottom: 13pt; }
  .finding pre { white-space: pre-wrap; overflow: visible; }
}
`;

/** On paper a picture stands beside the figures it is drawn from, so that both together take half the height. */
const beside = `
@media print {
  article:not(.a3) section:has(> h3 + .trend) { display: grid; grid-template-columns: minmax(0, 1fr) 91mm; column-gap: 10pt; align-items: start; align-content: start; break-inside: avoid; }
  article:not(.a3) h3:has(+ .trend) { grid-column: 1 / -1; } article:not(.a3) h3 + .trend { grid-column: 2; grid-row: 2 / span 9; } article:not(.a3) .trend ~ * { grid-column: 1; } article:not(.a3) .trend ~ .scroll { grid-column: 1 / -1; }
  article:not(.a3) .trend ~ .facts { grid-template-columns: 1fr; } article:not(.a3) .trend ~ .facts > div { grid-column: 1; }
  section:has(> h2 + .facts + .bridge) { display: grid; grid-template-columns: minmax(0, 1fr) 106mm; column-gap: 10pt; align-items: start; break-inside: avoid; }
  section:has(> .facts + .bridge) > :is(h2, .bridge ~ *) { grid-column: 1 / -1; } .facts:has(+ .bridge) { grid-template-columns: 1fr; } .facts:has(+ .bridge) > div { grid-column: 1; }
}
`;

/** An A3: one sheet in landscape, its parts in two columns; lines to write on, where nothing is recorded, fill it. */
const sheet = `
.ruled { background: repeating-linear-gradient(transparent 0 calc(7mm - 1px), var(--line) calc(7mm - 1px) 7mm); -webkit-print-color-adjust: exact; print-color-adjust: exact; } .ruled div { height: 7mm; }
.a3 header { display: flex; align-items: baseline; gap: 1rem; }
.a3 h2 { margin-top: 1rem; font-size: 1rem; }
@media screen and (min-width: 70rem) { .columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2.5rem; } }
@media print {
  .a3 { font-size: 8pt; line-height: 1.3; }
  .columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 9mm; align-items: start; }
  .columns > div { min-height: 167mm; } .columns > div, .columns section:has(.ruled) { display: flex; flex-direction: column; } .columns section:has(.ruled), .columns .ruled { flex: 1 0 auto; }
  .a3 h1 { margin: 0 0 4pt; font-size: 13pt; }
  .a3 h2 { margin: 4pt 0 1.5pt; font-size: 9.5pt; } .a3 .ruled, .a3 .scroll { break-inside: avoid; } .a3 p:has(+ .ruled) { break-after: avoid; }
  .a3 p, .a3 ul, .a3 .facts { margin: 2pt 0; } .a3 li { margin: 0; }
  .a3 .facts { grid-template-columns: repeat(2, 1fr); gap: 0 6mm; } .a3 .facts dt { flex-basis: 28mm; }
  .a3 table { font-size: 7pt; } .a3 .scroll { margin: 1pt 0 2pt; } .a3 th, .a3 td { padding: 1pt 2pt; } .a3 tbody th:not(.right, .token) { min-width: 26mm; }
  .a3 figure { margin: 2pt 0; } .a3 figcaption { display: none; }
}
`;

/** Rules for paper, those of an A3 last. */
export const paperStyle = [print, beside, sheet].join('\n');
