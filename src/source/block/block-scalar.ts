import { DECLINED } from '../declined';

interface BlockScalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The beginning of the line behind it. */
  readonly next: number;
}

/** `|`, `>`, with or without `-`, and nothing else in the line. */
const HEADER = /[|>]-? *\n/y;

/**
 * A text of several lines, from its `|` or `>` to the last character that is not blank. Declines blank lines where
 * they are folded or stand at an end, and lines that are indented further where they are folded.
 */
export function readBlockScalar(text: string, start: number, column: number): BlockScalar {
  HEADER.lastIndex = start;
  if (!HEADER.test(text)) throw DECLINED;
  const begin = HEADER.lastIndex;
  const indent = indentOf(text, begin);
  if (indent <= column) throw DECLINED;
  const { lines, next } = linesOf(text, begin, indent);
  const isFolded = text.startsWith('>', start);
  if (isFolded && lines.some((line) => line === '' || line.startsWith(' '))) throw DECLINED;
  const value = lines.join(isFolded ? ' ' : '\n') + (text[start + 1] === '-' ? '' : '\n');
  return { value, start, end: start + text.slice(start, next).trimEnd().length, next };
}

function indentOf(text: string, begin: number): number {
  let at = begin;
  while (text.startsWith(' ', at)) at++;
  return at - begin;
}

/** The lines that are indented this far, without their indentation, and the blank ones between them. */
function linesOf(text: string, begin: number, indent: number): { lines: string[]; next: number } {
  const lines: string[] = [];
  let next = begin;
  for (;;) {
    const end = text.indexOf('\n', next);
    const depth = indentOf(text, next);
    const isBlank = next + depth === end;
    if (!isBlank && depth < indent) break;
    // A last line without its end has none in the text either.
    if (end === -1 || (isBlank && depth > 0)) throw DECLINED;
    lines.push(isBlank ? '' : text.slice(next + indent, end));
    next = end + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  return { lines, next };
}
