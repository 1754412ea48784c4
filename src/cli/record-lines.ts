import type { RecordLine } from '../app/record';
import { ACCEPTED } from '../app/recordable';
import { UserError } from '../util/user-error';

/**
 * Lines of address, period and value, with blanks between them; of a milestone `accepted`, the day and perhaps the
 * quality. Empty lines and those that begin with `#` say nothing. Throws a UserError for any other.
 */
export function linesIn(text: string): readonly RecordLine[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\r\n]/)
    .flatMap((line, i): readonly RecordLine[] => lineIn(line.trim(), i + 1));
  if (lines.length === 0) throw new UserError('record-nothing');
  return lines;
}

function lineIn(text: string, number: number): readonly RecordLine[] {
  if (text === '' || text.startsWith('#')) return [];
  const [address = '', period, value, quality, ...more] = text.split(/\s+/);
  const isWhole = period !== undefined && value !== undefined && more.length === 0;
  if (!isWhole || (quality !== undefined && period !== ACCEPTED))
    throw new UserError('record-odd-line', number, text.slice(0, SHOWN));
  return [{ address, period, value, quality, number }];
}

/** Characters of a line that are repeated in a message. */
const SHOWN = 80;
