import { clean } from '../util/clean';
import type { Io } from './io';

/** One line about a fault in hoshin itself, and the stack for those who asked for it. */
export function tellFault(error: unknown, debug: boolean, io: Pick<Io, 'err'>): void {
  const message = error instanceof Error ? error.message : String(error);
  io.err(
    `hoshin: A fault in hoshin itself: ${clean(message)}. Please report it${debug ? '' : ', with the output of the same command and --debug'}.\n`,
  );
  if (debug && error instanceof Error) io.err(`${error.stack}\n`);
}
