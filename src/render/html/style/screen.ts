/** Room around the sheet, and links to those beside it. */
export const screen = `
@media screen {
  main { max-width: 74rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
  nav { max-width: 74rem; margin: 0 auto; padding: .9rem 1.5rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; font-size: .9em; }
  .scroll:focus-visible { outline-offset: 4px; }
  .contents { margin: 0 0 1.2rem; padding: 0; }
  article + article { margin-top: 4rem; padding-top: 2rem; border-top: 3px solid var(--line); }
}
@media screen and (min-width: 44rem) { .facts .long { grid-column: span 2; } .facts .longer { grid-column: 1 / -1; } }
@media screen and (max-width: 44rem) {
  main { padding: 1.2rem 1rem 3rem; } nav { padding: .8rem 1rem 0; }
  h1 { font-size: 1.35rem; }
  figure svg { min-width: 36rem; }
  .facts dt { min-width: 6.5rem; }
  .scroll[tabindex] td:not(.right, .token) { min-width: 9rem; }
  .scroll[tabindex] tbody th { position: sticky; left: 0; min-width: 8.5rem; background: var(--ground); }
}
`;
