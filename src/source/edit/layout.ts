import { USUAL, type Layout } from './write-yaml';

/** A key alone on its line, and what stands below it. */
const BELOW = String.raw`^(?:- )*( *)[^\s#:-][^\n#:]*:[^\S\n]*(?:#[^\n]*)?\n`;
const MAP_BELOW = new RegExp(`${BELOW}( +)[^\\s#-]`, 'm');
const LIST_BELOW = new RegExp(`${BELOW}( *)- `, 'm');

/** The layout of a text, by the first places that show it. */
export function layoutOf(text: string): Layout {
  const step = stepIn(MAP_BELOW, text) || USUAL.step;
  return {
    newline: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
    step,
    listStep: stepIn(LIST_BELOW, text) ?? step,
  };
}

function stepIn(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text);
  return found ? Math.max(0, found[2]!.length - found[1]!.length) : undefined;
}
