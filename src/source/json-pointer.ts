/** `kpis, 0, name` → `/kpis/0/name`. The empty path is the whole document. */
export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${escapeStep(String(step))}`).join('');

/** The steps of a pointer: the opposite of `pointerTo`, but that all of them are text. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

const escapeStep = (step: string): string => step.replace(/~/g, '~0').replace(/\//g, '~1');
