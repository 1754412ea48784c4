import { wordsOf } from '../language';
import { clean } from '../util/clean';
import type { Language } from '../util/language';
import type { Io } from './io';

/**
 * Tells a fault in hoshin itself in one line, and its stack to those who asked for it. `review` is the scorecard whose
 * review alone it took away.
 */
export function tellFault(
  error: unknown,
  debug: boolean,
  language: Language,
  io: Pick<Io, 'err'>,
  review?: string,
): void {
  const message = error instanceof Error ? error.message : String(error);
  io.err(`${wordsOf(language).commandLine.fault(clean(message), debug, review)}\n`);
  if (debug && error instanceof Error) io.err(`${error.stack}\n`);
}
