import { readBlock } from './block/read-block';
import type { Builder } from './builders';
import type { ParsedYaml } from './parsed-yaml';
import { readEvents } from './read-events';

/** Reads the documents of a text, and throws where it does not know them all. */
type Reader = <T, M extends T, L extends T>(text: string, builder: Builder<T, M, L>) => ParsedYaml<T>;

/** From the fastest, which knows the least. */
const READERS: readonly Reader[] = [readBlock, readEvents];

/**
 * The documents of a text, or undefined where there is anything unusual: an error, an anchor, alias, tag or
 * directive, a key that is not a plain text or stands twice, a number that cannot be held exactly, deep nesting.
 * What it does return is what the thorough parser would have returned (test/source/parsers-agree.test.ts).
 */
export function readFast<T, M extends T, L extends T>(
  text: string,
  builder: Builder<T, M, L>,
  readers = READERS,
): ParsedYaml<T> | undefined {
  if (isUnusual(text)) return undefined;
  for (const read of readers) {
    try {
      return read(text, builder);
    } catch {
      // Their complaints are not shown: the thorough parser words them, with places.
    }
  }
  return undefined;
}

/**
 * Syntax that js-yaml accepts without a trace in its events: tabs, directives it does not know, `---` and `%` that are
 * indented.
 */
const isUnusual = (text: string): boolean =>
  text.includes('\t') ||
  text.startsWith('%') ||
  text.includes('\n%') ||
  ((text.includes(' ---') || text.includes(' %')) && /^ +(---|%)/m.test(text));
