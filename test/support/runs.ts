/** How many random cases a property is tried with: few among all the tests, many in `npm run soak`. */
export const runs = (few: number, many = 10_000): number => (process.env.SOAK ? many : few);
