const { projects } = require('../../jest.config');

// Thirty of the random cases show nearly as much of a mutant as a thousand.
process.env.MOST_RUNS = '30';

/** The tests that mutants of scoring and pay are held against. */
module.exports = {
  ...projects[0],
  rootDir: '../..',
  roots: ['<rootDir>/test/soak'],
  testEnvironment: require.resolve('./stop-at-first-failure'),
  testMatch: ['**/test/soak/scoring-and-pay.ts'],
};
