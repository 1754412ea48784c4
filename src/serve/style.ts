import { frameStyle } from '../render/html/style/frame';

/** The frame of a page, with the choices of a form in it and the findings beside the report. */
export const style = `${frameStyle}
@media screen {
  .serve .field { display: inline-flex; align-items: center; gap: .4rem; margin-right: .6rem; } .serve label { color: var(--soft); white-space: nowrap; }
  .serve #lost:empty { display: none; }
  .serve #lost, .serve .notice { max-width: none; margin: .7rem 0 0; padding: .4rem .8rem; border-left: 4px double var(--amber); background: var(--amber-ground); font-weight: 600; }
  .serve .notice { margin: 0 0 1.2rem; }
  .serve aside { padding: 1.2rem 1.5rem 3rem; min-width: 0; border-top: 1px solid var(--line); font-size: .9em; }
  .serve.alone aside { display: none; }
  .serve .exchange ul { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
  .serve .exchange li a { display: inline-block; padding: .35rem .9rem; border: 1px solid var(--line); border-radius: .25rem; }
  .serve #drop { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; padding: 1.6rem 1.2rem; border: 2px dashed var(--line); border-radius: .4rem; }
  .serve #drop.over { border-color: var(--ink); background: var(--amber-ground); }
  .serve #drop input { max-width: 100%; min-width: 0; }
  .serve #answers > div { margin: 1.2rem 0; padding-top: .4rem; border-top: 1px solid var(--line); } .serve #answers [aria-busy] { opacity: .5; }
  .serve #answers h1 { font-size: 1.15rem; } .serve #answers button { padding: .4rem 1.2rem; font-weight: 600; }
  .serve aside h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
}
@media screen and (max-width: 40rem) {
  .serve .field { margin: 0; } .serve select { max-width: 9.5rem; }
  .serve aside { padding: 1.1rem 1rem 2rem; }
}
@media screen and (min-width: 70rem) {
  .serve { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; }
  .serve .top { grid-column: 1 / -1; }
  .serve main { padding-right: 2rem; }
  .serve.alone main { grid-column: 1 / -1; }
  .serve aside { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-top: 0; border-left: 1px solid var(--line); }
}
@media print {
  .serve aside, .serve .notice { display: none; }
}
`;
