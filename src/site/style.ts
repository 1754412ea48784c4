import { frameStyle } from '../render/html/style/frame';

/** The frame of a page, with a search in it and the source of the figures below. */
export const style = `${frameStyle}
.steps { display: flex; align-items: center; gap: .6rem; margin: 0; }
@media screen {
  .site main, .site footer, .site .top > * { max-width: 84rem; margin-left: auto; margin-right: auto; }
  .site .name a { color: var(--ink); text-decoration: none; }
  .site #choice { flex-direction: column; align-items: flex-start; }
  .site footer { padding: 0 1.5rem 2rem; color: var(--soft); font-size: .9em; }
  .site #found:empty { display: none; }
}
@media screen and (max-width: 44rem) { .site footer { padding: 0 1rem 1.5rem; } }
@media print { .site footer, .site #found { display: none; } }
`;
