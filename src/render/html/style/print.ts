import { CHINESE, LATIN } from './fonts';

const EDGES = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-right'];

/** A4 with running heads; nothing is torn apart, and heads of tables come again on each page. */
export const print = `
@page {
  size: A4; margin: 18mm 14mm 16mm;
  ${EDGES.map((edge) => `@${edge} { font: 8pt ${LATIN}, ${CHINESE}, sans-serif; color: #444; }`).join('\n  ')}
}
@media print {
  nav { display: none; }
  body { font-size: 9pt; line-height: 1.4; }
  article + article, .new-page { break-before: page; }
  h1 { font-size: 16pt; margin-bottom: 6pt; } h2 { margin: 13pt 0 5pt; font-size: 11.5pt; } h3 { margin: 9pt 0 3pt; font-size: 9.5pt; }
  h1, h2, h3, thead, .group, figcaption, p:has(+ .scroll, + .facts, + figure, + ul) { break-after: avoid; }
  .together, tr, li, .facts div, .finding, figure, .signatures, .signatures div { break-inside: avoid; }
  section:has(> .signatures) { break-before: avoid; }
  .tree li { break-inside: auto; }
  p { margin: 3pt 0; max-width: none; orphans: 3; widows: 3; }
  ul, ol { margin: 3pt 0; } li { margin: 1pt 0; max-width: none; } li ul { margin: 0; } figure { margin: 5pt 0; }
  thead { display: table-header-group; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 0 14pt; margin: 4pt 0; }
  .facts div { gap: 6pt; padding: 1.5pt 0; } .facts dt { min-width: 70pt; }
  .facts .long { grid-column: span 2; } .facts .longer { grid-column: 1 / -1; }
  .scroll { overflow: visible; margin: 4pt 0 7pt; }
  table { font-size: 8.5pt; line-height: 1.3; width: 100%; }
  th, td { padding: 2pt 4pt; } tbody th:not(.right) { min-width: 34mm; }
  .trend svg, .pareto svg { max-height: 52mm; width: auto; }
  .wide table { font-size: 8pt; } .wide th, .wide td { padding: 2pt 3pt; }
  .signatures { margin: 22pt 0 0; gap: 20pt 24pt; grid-template-columns: repeat(3, 1fr); } .signatures .role { margin-bottom: 26pt; }
  .finding pre { white-space: pre-wrap; overflow: visible; }
}
`;
