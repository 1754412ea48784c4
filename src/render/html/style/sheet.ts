/** An A3: one sheet in landscape, its parts in two columns; lines to write on where nothing is recorded. */
export const sheet = `
.ruled div { height: 1.9em; border-bottom: 1px solid var(--line); }
.a3 header { display: flex; align-items: baseline; gap: 1rem; }
.a3 h2 { margin-top: 1rem; font-size: 1rem; }
@media screen and (min-width: 70rem) { .a3 { columns: 2; column-gap: 2.5rem; } .a3 header { column-span: all; } .a3 section { break-inside: avoid; } }
@media print {
  .a3 { columns: 2; column-gap: 9mm; font-size: 8pt; line-height: 1.3; }
  .a3 header { column-span: all; } .a3 h1 { margin: 0 0 4pt; font-size: 13pt; }
  .a3 h2 { margin: 7pt 0 3pt; font-size: 9.5pt; } .a3 .ruled, .a3 .scroll { break-inside: avoid; } .a3 p:has(+ .ruled) { break-after: avoid; }
  .a3 p, .a3 ul, .a3 .facts { margin: 2pt 0; } .a3 li { margin: 0; }
  .a3 .facts { grid-template-columns: repeat(2, 1fr); gap: 0 6mm; } .a3 .facts dt { flex-basis: 28mm; }
  .a3 table { font-size: 7pt; } .a3 th, .a3 td { padding: 1pt 2pt; }
  .a3 figure { margin: 2pt 0; } .a3 figure svg { max-height: 42mm; }
}
`;
