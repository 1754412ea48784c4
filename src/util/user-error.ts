import type { Mistake, Mistakes } from './mistakes';

/**
 * A mistake in how hoshin was called; shown without a stack, in words of the language of the call (`sayMistake`).
 * Problems of the plan are diagnostics, not errors.
 */
export class UserError<Id extends Mistake = Mistake> extends Error {
  readonly values: Mistakes[Id];

  constructor(
    readonly id: Id,
    ...values: Mistakes[Id]
  ) {
    super(`${id} ${JSON.stringify(values)}`);
    this.values = values;
  }
}

/** A file that cannot be read or written, or another program that fails. */
export class InputOutputError<Id extends Mistake = Mistake> extends UserError<Id> {}

/** Returns the answer to a request; undefined where it is refused with a UserError. Other errors are thrown on. */
export function undefinedOnUserError<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
