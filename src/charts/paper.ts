import type { Drawing } from './drawing';

/** The room of a page in pixels of a picture, of which a type of 12 is 7.5 points on paper. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const PORTRAIT: Room = { width: 832, height: 1130 };

/** A page in landscape, of A4 and of US letter. */
export const LANDSCAPE = {
  a4: { width: 1226, height: 730 },
  letter: { width: 1146, height: 730 },
} as const satisfies Readonly<Record<string, Room>>;

/** A column of an A3. */
export const COLUMN: Room = { width: 586, height: 420 };

export const fits = ({ width, height }: Drawing, room: Room): boolean => width <= room.width && height <= room.height;

/** Runs of some items, each as long as its picture fits; what fits nowhere stands alone. */
export function runsThatFit<T>(items: readonly T[], draw: (run: readonly T[]) => Drawing, room: Room): readonly T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && fits(draw([...run, item]), room)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Runs of at most so many items. */
export const runsOf = <T>(items: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));

/** Facts with only the rows of one page each: at most so many, and as many as fit. */
export function rowsByPage<Row, Facts extends { readonly rows: readonly Row[] }>(
  facts: Facts,
  draw: (facts: Facts) => Drawing,
  { most, room }: { readonly most: number; readonly room: Room },
): readonly Facts[] {
  const withRows = (rows: readonly Row[]): Facts => ({ ...facts, rows });
  return runsOf(facts.rows, most)
    .flatMap((rows) => runsThatFit(rows, (run) => draw(withRows(run)), room))
    .map(withRows);
}
