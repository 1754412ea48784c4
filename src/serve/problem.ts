import { wordsOf } from '../language';
import { sayMistake } from '../language/say-mistake';
import type { Language } from '../util/language';
import type { SaidMistake } from '../util/mistakes';
import { UserError } from '../util/user-error';
import type { Host } from './host';

/** Says why there is no page. */
export interface Problem {
  /** The plan's or the reader's; undefined for a fault of ours. */
  readonly mistake: UserError | undefined;
}

/** Tells a problem from what was asked for. */
export const isProblem = (found: object): found is Problem => 'mistake' in found;

/**
 * One request that fails must not end the server. What is our fault is told where hoshin runs; the browser sees no
 * stack.
 */
export function orProblem<T>(make: () => T, host: Host): T | Problem {
  try {
    return make();
  } catch (error) {
    return problemOf(error, host);
  }
}

/** Does so for what takes its time. */
export const orProblemLater = <T>(make: () => Promise<T>, host: Host): Promise<T | Problem> =>
  make().catch((error: unknown) => problemOf(error, host));

function problemOf(error: unknown, { tellFault }: Host): Problem {
  if (error instanceof UserError) return { mistake: error };
  tellFault(error);
  return { mistake: undefined };
}

/** A problem in words for people. */
export function sayProblem({ mistake }: Problem, language: Language): SaidMistake {
  const { serve } = wordsOf(language);
  return mistake ? sayMistake(mistake, language) : { message: serve.fault, help: serve.report };
}
