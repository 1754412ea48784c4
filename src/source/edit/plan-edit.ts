import type { Path } from '../locate';
import type { SourceFile } from '../source-file';

/**
 * A change of one value of a plan file. Edits are made in the order given, each in what those before it have made of
 * the file.
 */
export interface PlanEdit {
  /** Below the plan's root, with `/`. A file that is not there is made. */
  readonly file: string;
  /** Counted as in `Origin`, without empty ones. One past the last is a new document. Default: 0. */
  readonly document?: number | undefined;
  /**
   * The way inside the document; `[]` is the whole of a new one. Maps that are missing on the way are made; an index
   * one past the last item of a list appends.
   */
  readonly path: Path;
  /** The value to stand there; undefined takes the entry or item out. */
  readonly value: Writable | undefined;
  /** Puts an item of a list before the one of its index, not in its place. Default: false. */
  readonly insert?: boolean | undefined;
  /** Puts a new key before the first one that follows it in this order. Default: a new key is the last. */
  readonly order?: ((one: string, other: string) => number) | undefined;
}

/** Data to be written. Numbers are written out in full, without an exponent. */
export type Writable =
  null | boolean | number | string | Plain | readonly Writable[] | { readonly [key: string]: Writable };

/** A number exactly as it is to be written: `98.60` keeps its zero. */
export class Plain {
  constructor(readonly text: string) {}
}

/** A file of the plan and what edits make of it. */
export interface EditedFile {
  /** The file as it was read; undefined for a new one. */
  readonly before: SourceFile | undefined;
  readonly after: SourceFile;
}
