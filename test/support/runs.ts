/**
 * How many random cases a property is tried with: few among all the tests, many in `npm run soak`; each of the thousands
 * of mutants gets no more than MOST_RUNS.
 */
export const runs = (few: number, many = 10_000): number =>
  process.env.SOAK ? many : Math.min(few, Number(process.env.MOST_RUNS ?? few));
