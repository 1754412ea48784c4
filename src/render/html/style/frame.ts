/** The style of what stands around a report on the screen; on paper there is the report alone. */
export const frameStyle = `
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; clip-path: inset(50%); }
.skip:focus { position: absolute; left: 1rem; top: .5rem; z-index: 2; padding: .3rem .8rem; background: var(--ground); }
@media screen {
  .framed .top { padding: .7rem 1.5rem .8rem; border-bottom: 1px solid var(--line); background: var(--band); }
  .framed #plan { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 2rem; }
  .framed #plan p { margin: 0; max-width: none; } .framed .name { flex: 1; font-weight: 600; }
  .framed #choice { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 2rem; margin-top: .5rem; }
  .framed nav { margin: 0; padding: 0; max-width: none; gap: .2rem 1.1rem; font-size: 1em; }
  .framed nav a { padding: .15rem 0; text-decoration: none; border-bottom: 2px solid transparent; }
  .framed nav a:hover { border-bottom-color: var(--line); }
  .framed nav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); }
  .framed .step { padding: .1rem .6rem; font-size: 1.2em; line-height: 1.3; text-decoration: none; border: 1px solid var(--line); border-radius: .25rem; }
  .framed form { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .5rem; }
  .framed select, .framed button, .framed input { max-width: 14rem; padding: .2rem .4rem; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: .25rem; }
  .framed button { padding: .2rem .9rem; cursor: pointer; }
  .framed main { max-width: none; margin: 0; padding: 1.6rem 1.5rem 3rem; min-width: 0; }
  .framed main:focus { outline: none; }
}
@media screen and (max-width: 40rem) {
  .framed .top { padding: .6rem 1rem .7rem; }
  .framed .name { flex-basis: 100%; }
  .framed .languages { margin-left: auto; }
  .framed main { padding: 1.1rem 1rem 2rem; }
}
@media print {
  .framed .skip, .framed .top { display: none; }
}
`;
