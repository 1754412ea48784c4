/** More rows than this are no picture that anybody reads; what is left out is counted, never dropped in silence. */
const MOST = 100;

/** The rows, or the first of them with one in the place of all others. */
export const atMost = <T>(rows: readonly T[], others: (left: readonly T[]) => T, most = MOST): readonly T[] =>
  rows.length <= most ? rows : [...rows.slice(0, most - 1), others(rows.slice(most - 1))];
