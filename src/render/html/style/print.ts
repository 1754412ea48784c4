import { CHINESE, LATIN } from './fonts';

const EDGES = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-right'];

/** A4 with running heads; nothing is torn apart, and heads of tables come again on each page. */
export const print = `
@page {
  size: A4; margin: 14mm 13mm 12mm;
  ${EDGES.map((edge) => `@${edge} { font: 8pt ${LATIN}, ${CHINESE}, sans-serif; color: #444; }`).join('\n  ')}
}
@media print {
  nav { display: none; }
  body { font-size: 8.2pt; line-height: 1.3; }
  article + article, .new-page { break-before: page; }
  h1 { font-size: 15pt; margin-bottom: 4pt; } h2 { margin: 6pt 0 2pt; padding-bottom: 1pt; font-size: 11pt; } h3 { margin: 4.5pt 0 1.5pt; font-size: 9pt; }
  h1, h2, h3, thead, .group, figcaption, p:has(+ .scroll, + .facts, + figure, + ul) { break-after: avoid; }
  .together, .scroll:not(:has(tr:nth-child(7))), tr, li, .facts div, .finding, figure, .signatures, .signatures div { break-inside: avoid; }
  section:has(> .signatures), tr.total { break-before: avoid; }
  .tree li { break-inside: auto; }
  p { margin: 2pt 0; max-width: none; orphans: 3; widows: 3; }
  ul, ol { margin: 2pt 0; } li { margin: .5pt 0; max-width: none; } li ul { margin: 0; }
  thead { display: table-header-group; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 0 14pt; margin: 2pt 0; }
  .facts div { gap: 6pt; padding: 1pt 0; } .facts dt { min-width: 62pt; }
  .facts .long { grid-column: span 2; } .facts .longer { grid-column: 1 / -1; }
  .scroll { overflow: visible; margin: 2pt 0 4pt; }
  table { font-size: 7.6pt; line-height: 1.2; width: 100%; }
  th, td { padding: 1.1pt 3.5pt; } .group > * { padding-top: 2.5pt; } tbody th:not(.right) { min-width: 34mm; }
  .drawn { display: none; }
  figure { margin: 3pt 0; }
  figure svg { max-height: 225mm; } .wide figure svg, .landscape figure svg { max-height: 140mm; }
  .trend svg, .pareto svg { max-height: 36mm; width: auto; } .timeline svg { max-height: 42mm; width: auto; } .bridge svg { max-height: 33mm; width: auto; } .fishbone svg, .whys svg, .valueTree svg { max-height: 60mm; width: auto; }
  .landscape .xMatrix + * { break-before: page; }
  article:not(.landscape) > section:not(.wide) > figure:first-child svg { max-height: 225mm; }
  .wide table { font-size: 8pt; } .wide th, .wide td { padding: 2pt 3pt; }
  .signatures { margin: 12pt 0 0; gap: 16pt 24pt; grid-template-columns: repeat(3, 1fr); } .signatures .role { margin-bottom: 20pt; }
  .close { font-size: 7.8pt; line-height: 1.22; } .close h1 { margin-bottom: 2pt; font-size: 13pt; } .close h2 { margin: 3pt 0 1pt; font-size: 10pt; } .close h3, .close p, .close .facts { margin: .5pt 0; } .close .facts div { padding: .4pt 0; }
  .close table { font-size: 6.9pt; line-height: 1.12; } .close th, .close td { padding: .5pt 2.5pt; } .close .scroll { margin: 1pt 0 2pt; }
  .close .signatures { margin-top: 5pt; } .close .signatures .role { margin-bottom: 13pt; }
  .finding pre { white-space: pre-wrap; overflow: visible; }
}
`;
