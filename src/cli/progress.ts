import type { Io } from './io';

/** One line of a terminal that is written anew. */
export interface Progress {
  /** Says how far the work is; nothing in a pipe, and nothing of what is done within a second. */
  tell(text: string): void;
  /** Takes the line away. */
  end(): void;
}

const FIRST_MS = 1000;

/** Milliseconds between two writings: people read no faster, and each costs time. */
const STEP_MS = 100;

/** Tells the progress of long work on standard error. */
export function progress({ terminal, err, clock }: Pick<Io, 'terminal' | 'err' | 'clock'>): Progress {
  if (!terminal.err) return { tell: () => undefined, end: () => undefined };
  let next = clock().getTime() + FIRST_MS;
  let isShown = false;
  return {
    tell: (text) => {
      const now = clock().getTime();
      if (now < next) return;
      next = now + STEP_MS;
      isShown = true;
      err(`\r\x1b[K${text}`);
    },
    end: () => {
      if (isShown) err('\r\x1b[K');
      isShown = false;
    },
  };
}
