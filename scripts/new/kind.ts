/** Begins each text that has to be filled in: test/language/to-be-written.test.ts fails while one is left. */
export const TO_BE_WRITTEN = 'To be written: ';

/**
 * A kind of thing that hoshin has a list of. Its texts and paths are those of one called `new-one`, `newOne` in code, a
 * type `NewOne`.
 */
export interface Kind {
  readonly name: string;
  /** How the ids of its list are written. */
  readonly spelling: 'kebab-case' | 'camelCase';
  /** New files by their paths. */
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  /** What to fill in, and which command fails until then. */
  readonly next: readonly string[];
}

/** A line, or an entry of several, that a file gets. */
export interface Line {
  readonly file: string;
  /** Texts that follow one another; the list begins behind the last of them. Without any, the line is an import. */
  readonly into?: readonly string[];
  readonly text: string;
}
