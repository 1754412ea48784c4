/** A word that may stand where the cursor is, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly help: string;
}

export const candidates = (values: readonly string[], help = ''): readonly Candidate[] =>
  values.map((value) => ({ value, help }));

/**
 * True for what a shell may put on a command line without quotes: names of branches and folders can be made to run
 * there.
 */
export const isPlain = ({ value }: Candidate): boolean => /^[\p{L}\p{M}\p{N}/._=@+-]+$/u.test(value);
