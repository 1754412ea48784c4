/** The style of what stands around a report on the screen; on paper there is the report alone. */
export const style = `
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; clip-path: inset(50%); }
.skip:focus { position: absolute; left: 1rem; top: .5rem; z-index: 2; padding: .3rem .8rem; background: var(--ground); }
@media screen {
  .serve .top { padding: .7rem 1.5rem .8rem; border-bottom: 1px solid var(--line); background: var(--band); }
  .serve #plan { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 2rem; }
  .serve #plan p { margin: 0; max-width: none; } .serve .name { flex: 1; font-weight: 600; }
  .serve #choice { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 2rem; margin-top: .5rem; }
  .serve nav { margin: 0; padding: 0; max-width: none; gap: .2rem 1.1rem; font-size: 1em; }
  .serve nav a { padding: .15rem 0; text-decoration: none; border-bottom: 2px solid transparent; }
  .serve nav a:hover { border-bottom-color: var(--line); }
  .serve nav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); }
  .serve .step { padding: .1rem .6rem; font-size: 1.2em; line-height: 1.3; text-decoration: none; border: 1px solid var(--line); border-radius: .25rem; }
  .serve form { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .5rem; }
  .serve .field { display: inline-flex; align-items: center; gap: .4rem; margin-right: .6rem; } .serve label { color: var(--soft); white-space: nowrap; }
  .serve select, .serve button { max-width: 14rem; padding: .2rem .4rem; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: .25rem; }
  .serve button { padding: .2rem .9rem; cursor: pointer; }
  .serve #lost:empty { display: none; }
  .serve #lost, .serve .notice { max-width: none; margin: .7rem 0 0; padding: .4rem .8rem; border-left: 4px double var(--amber); background: var(--amber-ground); font-weight: 600; }
  .serve .notice { margin: 0 0 1.2rem; }
  .serve main { max-width: none; margin: 0; padding: 1.6rem 1.5rem 3rem; min-width: 0; }
  .serve main:focus { outline: none; }
  .serve aside { padding: 1.2rem 1.5rem 3rem; min-width: 0; border-top: 1px solid var(--line); font-size: .9em; }
  .serve.alone aside { display: none; }
  .serve aside h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
}
@media screen and (max-width: 40rem) {
  .serve .top { padding: .6rem 1rem .7rem; }
  .serve .name { flex-basis: 100%; }
  .serve .languages { margin-left: auto; }
  .serve .field { margin: 0; } .serve select { max-width: 9.5rem; }
  .serve main, .serve aside { padding: 1.1rem 1rem 2rem; }
}
@media screen and (min-width: 70rem) {
  .serve { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; }
  .serve .top { grid-column: 1 / -1; }
  .serve main { padding-right: 2rem; }
  .serve.alone main { grid-column: 1 / -1; }
  .serve aside { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-top: 0; border-left: 1px solid var(--line); }
}
@media print {
  .serve .skip, .serve .top, .serve aside, .serve .notice { display: none; }
}
`;
