import { ask, scorePlan, scoresUnder } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { parsePeriod } from '../../src/calendar/period';
import { planOf } from '../tracking/plan';

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 50, direction: higher, aggregate: last, basic: {target: 100}, challenge: {target: 110, bonus: 4}}
  - {id: cost, name: Cost, perspective: financial, weight: 50, direction: lower, aggregate: last, basic: {target: 10}}
`;
const ACTUALS = 'kind: actuals\ndepartment: production\nvalues: {yield: {2026-01: 120}, cost: {2026-01: 20}}\n';

/** The score under the old and the new value of each change of a review. */
const scores = (...changes: readonly string[]): unknown[] => scoresFrom(undefined, ...changes);

/** The same, with another text as the old value. */
function scoresFrom(from: string | undefined, ...changes: readonly string[]): unknown[] {
  const plan = planOf(
    SCORECARD,
    ACTUALS,
    `kind: review\ncycle: 2026-01\ndepartment: production\nchanges:\n${changes.map((change) => `  - {${change}, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-02-02}\n`).join('')}`,
  );
  const score = scorePlan(plan, ask(plan, parsePeriod('2026-01')!));
  const written = plan.reviews[0]!.changes.map((change) => ({ ...change, ...(from !== undefined && { from }) }));
  return written.map((change) => {
    const under = scoresUnder(change, written, score);
    return under && [under.before, under.now].map((one) => plain(one.score!, 2));
  });
}

test.each([
  ['a target', 'item: production/cost, field: basic.target, from: 20, to: 10', ['104', '54']],
  ['a target in short', 'item: production/cost, field: target, from: 20, to: 10', ['104', '54']],
  ['the target of a challenge', 'item: production/yield, field: challenge.target, from: 130, to: 110', ['50', '54']],
  ['its bonus', 'item: production/yield, field: challenge.bonus, from: 6, to: 4', ['56', '54']],
  [
    'a value that was changed again since',
    'item: production/cost, field: basic.target, from: 20, to: 16',
    ['104', '91.5'],
  ],
])('%s is scored with both values, all else as it is', (_, change, expected) =>
  expect(scores(change)).toEqual([expected]),
);

test('weights that were moved together are scored together', () => {
  expect(
    scores(
      'item: production/yield, field: weight, from: 80, to: 50',
      'item: production/cost, field: weight, from: 20, to: 50',
    ),
  ).toEqual([
    ['84', '54'],
    ['84', '54'],
  ]);
});

test('what is no number, or no part of a score, is not scored', () => {
  expect(
    scores(
      'item: production/yield, field: basic.scoring, from: ratio, to: steps',
      'item: production/yield, field: basic.target, from: none, to: 100',
      'item: production/yield, field: owner, from: 1, to: 2',
    ),
  ).toEqual([undefined, undefined, undefined]);
});

test.each([
  [' 20 ', ['104', '54']],
  ['+20', ['104', '54']],
  ['20.0', ['104', '54']],
  ['16.00', ['91.5', '54']],
  ['-20', ['54', '54']],
  ['x20', undefined],
  ['20x', undefined],
  ['20.', undefined],
  ['20.x', undefined],
  ['.5', undefined],
  ['2 0', undefined],
  ['1e1', undefined],
])('“%s” is a number or is none', (from, expected) => {
  expect(scoresFrom(from, 'item: production/cost, field: target, from: 20, to: 10')).toEqual([expected]);
});
