import stringWidth from 'string-width';
import { clean } from '../util/clean';
import type { Span } from './diagnostic';

const LONGEST = 100;

/**
 * The line a problem starts on, with the piece underlined, safe to print:
 *
 *     4 |   weight: 120
 *       |           ^^^
 */
export function excerpt(text: string, { start, end }: Span): string {
  const line = text.split('\n', start.line)[start.line - 1]?.replace(/\s+$/, '') ?? '';
  if (!line) return '';
  const from = start.column - 1;
  const to = Math.min(end.line === start.line ? end.column - 1 : line.length, line.length);
  // A long line is shown around the piece, so that the underline is always there.
  const cut = from > LONGEST - 20 ? from - 20 : 0;
  const head = (cut ? '…' : '') + clean(line.slice(cut, from));
  const piece = clean(line.slice(from, Math.min(to, cut + LONGEST)));
  const tail = clean(line.slice(Math.max(from, Math.min(to, cut + LONGEST)), cut + LONGEST)) + (line.length > cut + LONGEST ? '…' : '');
  const gutter = ' '.repeat(String(start.line).length);
  return `${start.line} | ${head}${piece}${tail}\n${gutter} | ${' '.repeat(stringWidth(head))}${'^'.repeat(Math.max(1, stringWidth(piece)))}`;
}
