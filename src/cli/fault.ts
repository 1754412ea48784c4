import { wordsOf } from '../language';
import { clean } from '../util/clean';
import type { Language } from '../util/language';
import type { Io } from './io';

/** One line about a fault in hoshin itself, and the stack for those who asked for it. */
export function tellFault(error: unknown, debug: boolean, language: Language, io: Pick<Io, 'err'>): void {
  const message = error instanceof Error ? error.message : String(error);
  io.err(`${wordsOf(language).commandLine.fault(clean(message), debug)}\n`);
  if (debug && error instanceof Error) io.err(`${error.stack}\n`);
}
