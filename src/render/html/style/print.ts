/** A4 with running heads; nothing is torn apart, and heads of tables come again on each page. */
export const print = `
@page {
  size: A4; margin: 19mm 14mm 17mm;
  @top-left { font: 8pt "Segoe UI", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; color: #444; }
}
@media print {
  nav { display: none; }
  body { font-size: 9.5pt; line-height: 1.4; }
  article + article { break-before: page; }
  h1 { font-size: 16pt; } h2 { margin-top: 14pt; font-size: 12pt; } h3 { margin-top: 10pt; font-size: 10pt; }
  h1, h2, h3, thead { break-after: avoid; }
  tbody, tr, li, .facts div, .finding, figure, .signatures, .signatures div { break-inside: avoid; }
  .tree li { break-inside: auto; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; line-height: 1.3; width: 100%; }
  th, td { padding: 2pt 4pt; }
  .wide table { font-size: 7.5pt; } .wide th, .wide td { padding: 1.5pt 2.5pt; }
}
`;
