import stringWidth from 'string-width';
import { clean } from '../util/clean';
import type { Span } from './diagnostic';

const LONGEST = 100;

/** The line a problem starts on, in three parts that are safe to print. */
interface Excerpt {
  readonly head: string;
  /** The text that the problem is about. */
  readonly piece: string;
  readonly tail: string;
}

/** Undefined where the line is empty. */
export function excerptParts(written: string, { start, end }: Span): Excerpt | undefined {
  const line = written.trimEnd();
  if (!line) return undefined;
  const from = start.column - 1;
  const to = Math.min(end.line === start.line ? end.column - 1 : line.length, line.length);
  // A long line is shown around the piece, so that the underline is always there.
  const cut = from > LONGEST - 20 ? from - 20 : 0;
  return {
    head: (cut ? '…' : '') + clean(line.slice(cut, from)),
    piece: clean(line.slice(from, Math.min(to, cut + LONGEST))),
    tail:
      clean(line.slice(Math.max(from, Math.min(to, cut + LONGEST)), cut + LONGEST)) +
      (line.length > cut + LONGEST ? '…' : ''),
  };
}

/**
 * The line a problem starts on, with the piece underlined, safe to print:
 *
 *     4 |   weight: 120
 *       |           ^^^
 */
export function excerpt(written: string, span: Span): string {
  const parts = excerptParts(written, span);
  if (!parts) return '';
  const { head, piece, tail } = parts;
  const { line } = span.start;
  const gutter = ' '.repeat(String(line).length);
  return `${line} | ${head}${piece}${tail}\n${gutter} | ${' '.repeat(stringWidth(head))}${'^'.repeat(Math.max(1, stringWidth(piece)))}`;
}
