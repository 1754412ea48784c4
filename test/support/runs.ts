/**
 * How many random cases a property is tried with: few among all the tests, many in `npm run soak`; each of the thousands
 * of mutants gets a part of the few.
 */
export const runs = (few: number, many = 10_000): number =>
  process.env.SOAK ? many : Math.ceil(few / Number(process.env.FEWER_RUNS ?? 1));
