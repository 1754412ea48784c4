/** A piece of a text to be replaced by another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const putIn = (at: number, text: string): Splice => ({ start: at, end: at, text });

export const takeOut = (start: number, end: number): Splice => ({ start, end, text: '' });

/** The text with pieces replaced that do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.start - b.start);
  const parts = ordered.map(({ start, text: part }, i) => text.slice(ordered[i - 1]?.end ?? 0, start) + part);
  return parts.join('') + text.slice(ordered.at(-1)?.end ?? 0);
}
