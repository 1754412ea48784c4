import type { Fix, Span } from '../diagnostics/diagnostic';
import { writtenAt, type Origin } from '../source/locate';

/**
 * The fix that writes what was meant in the place of a key, or of the value at `origin`. Undefined for a value of
 * several lines, since the place of a finding is the first of them.
 */
export function fixOf(meant: string, span: Span, part: 'key' | 'value', origin: Origin): Fix | undefined {
  if (part === 'value' && writtenAt(origin)?.includes('\n')) return undefined;
  const first = origin.file.text.charAt(origin.file.offset(span.start));
  return { span, text: IS_WORD.test(meant) ? inQuotesLike(first, meant) : meant };
}

/** Keys and choices, unlike numbers, are the same with quotes. */
const IS_WORD = /^\p{L}[\w-]*$/u;

/** A word keeps its quotes: as in JSON, no space need follow the colon of a key that has them. */
const inQuotesLike = (first: string, word: string): string => (/["']/.test(first) ? first + word + first : word);
