import { UserError } from '../util/user-error';
import type { Host } from './host';

/** The reason why there is no page, in words for people. */
export interface Problem {
  readonly message: string;
  readonly help: string | undefined;
  /** True if it is our fault, and not the plan's or the reader's. */
  readonly isFault: boolean;
}

/** True for a problem in place of what was asked for. */
export const isProblem = (found: object): found is Problem => 'isFault' in found;

/**
 * One request that fails must not end the server. What is our fault is told where hoshin runs; the browser sees no
 * stack.
 */
export function orProblem<T>(make: () => T, { tellFault }: Host): T | Problem {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, help: error.help, isFault: false };
    tellFault(error);
    return {
      message: 'A fault in hoshin itself.',
      help: 'Please report it, with what the terminal says in which “hoshin serve” runs.',
      isFault: true,
    };
  }
}
