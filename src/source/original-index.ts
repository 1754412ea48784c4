/** Indexes in the written list, by shortened list. */
const ORIGINAL = Symbol('original indexes');

type Shortened = { [ORIGINAL]?: readonly number[] };

/** Marks a list that lacks items of the written one, so that places in the file are still found. */
export const rememberIndexes = <T extends readonly unknown[]>(list: T, original: readonly number[]): T =>
  Object.defineProperty(list, ORIGINAL, { value: original });

/** Returns the index in the file of item `index` of a list. */
export const originalIndex = (list: readonly unknown[], index: number): number =>
  (list as Shortened)[ORIGINAL]?.[index] ?? index;
