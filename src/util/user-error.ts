/**
 * A mistake in how hoshin was called, or a file that cannot be read or written; shown without a stack.
 * Problems of the plan are diagnostics, not errors.
 */
export class UserError extends Error {
  constructor(
    message: string,
    /** The remedy, as an instruction. */
    readonly help?: string,
    readonly kind: 'usage' | 'io' = 'usage',
  ) {
    super(message);
  }
}

/** Returns the answer to a request; undefined where it is refused with a UserError. Other errors are thrown on. */
export function undefinedOnUserError<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
