import { USUAL, type Layout } from './write-yaml';

/** A key alone on its line. */
const KEY = /^(?:- )*( *)[^\s#:-][^#:]*:\s*(?:#|$)/;
const IN_MAP = /^( +)[^\s#-]/;
const IN_LIST = /^( *)- /;

/** The layout of a text, by the first places that show it. */
export function layoutOf(text: string): Layout {
  const lines = text.split('\n');
  const step = stepIn(IN_MAP, lines) || USUAL.step;
  return {
    newline: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
    step,
    listStep: stepIn(IN_LIST, lines) ?? step,
  };
}

/** The columns by which the first line of a kind is indented below its key. */
function stepIn(below: RegExp, lines: readonly string[]): number | undefined {
  for (const [i, line] of lines.entries()) {
    const found = below.exec(line);
    const key = found && KEY.exec(lines[i - 1] ?? '');
    if (key) return Math.max(0, found[1]!.length - key[1]!.length);
  }
  return undefined;
}
