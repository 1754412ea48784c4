const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Files that take longest, the longest first: begun last, one would keep a single worker busy while the other waits.
 * jest itself knows durations only from the run before, which a fresh clone has not had.
 */
const LONGEST = [
  'every-key',
  'render',
  'exit-codes',
  'monkey/first-share',
  'printouts/on-screens',
  'printouts/on-paper',
  'site/site-in-browser',
  'engines/new',
  'engines/lake',
];

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return rank === -1 ? LONGEST.length : rank;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
