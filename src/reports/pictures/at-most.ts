/** More rows than this are no picture that anybody reads; what is left out is counted, never dropped in silence. */
const MOST = 100;

/** The rows, or the first hundred with one in the place of all others. */
export const atMost = <T>(rows: readonly T[], others: (left: readonly T[]) => T): readonly T[] =>
  rows.length <= MOST ? rows : [...rows.slice(0, MOST - 1), others(rows.slice(MOST - 1))];
