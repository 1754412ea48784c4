/** On paper a picture stands beside the figures it is drawn from, so that both together take half the height. */
export const beside = `
@media print {
  article:not(.a3) section:has(> h3 + .trend) { display: grid; grid-template-columns: 1fr 88mm; column-gap: 10pt; align-items: start; align-content: start; break-inside: avoid; }
  article:not(.a3) h3:has(+ .trend) { grid-column: 1 / -1; } article:not(.a3) h3 + .trend { grid-column: 2; grid-row: 2 / span 9; } article:not(.a3) .trend ~ * { grid-column: 1; }
  article:not(.a3) .trend ~ .facts { grid-template-columns: 1fr; }
  section:has(> .timeline + .facts) { display: grid; grid-template-columns: 1fr 118mm; column-gap: 10pt; align-items: start; align-content: start; break-inside: avoid; }
  section:has(> .timeline + .facts) > h3 { grid-column: 1 / -1; } .timeline:has(+ .facts) { grid-column: 2; grid-row: 2 / span 3; } .timeline + .facts { grid-column: 1; grid-template-columns: 1fr; }
  section:has(> h2 + .facts + .bridge) { display: grid; grid-template-columns: 1fr 104mm; column-gap: 10pt; align-items: start; break-inside: avoid; }
  section:has(> .facts + .bridge) > :is(h2, .bridge ~ *) { grid-column: 1 / -1; } .facts:has(+ .bridge) { grid-template-columns: 1fr; }
}
`;
