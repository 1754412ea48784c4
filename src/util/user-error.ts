/**
 * A mistake in how hoshin was called, or a file that cannot be read or written; shown without a stack.
 * Problems of the plan are diagnostics, not errors.
 */
export class UserError extends Error {
  constructor(
    message: string,
    /** What to do, as an instruction. */
    readonly help?: string,
    readonly kind: 'usage' | 'io' = 'usage',
  ) {
    super(message);
  }
}

/** What somebody asks for; undefined where that is refused with a UserError. A fault stays one. */
export function undefinedOnUserError<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
