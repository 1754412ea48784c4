import { ask, scorePlan, scoresUnder } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { parsePeriod } from '../../src/calendar/period';
import { checkTexts } from '../support/check-texts';

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 50, direction: higher, aggregate: last, basic: {target: 100}, challenge: {target: 110, bonus: 4}}
  - {id: cost, name: Cost, perspective: financial, weight: 50, direction: lower, aggregate: last, basic: {target: 10}}
`;
const ACTUALS = 'kind: actuals\ndepartment: production\nvalues: {yield: {2026-01: 120}, cost: {2026-01: 20}}\n';

/** 30 of 60 for the volume, 40 for the price, and the fair: 74. */
const SALES = `kind: scorecard
department: sales
year: 2026
kpis:
  - {id: volume, name: Volume, weight: 60, direction: higher, aggregate: last, basic: {target: 100}}
  - {id: price, name: Price, weight: 40, direction: higher, aggregate: last, basic: {target: 10}}
challenges:
  - {id: fair, name: Fair, bonus: 4, milestones: [{id: held, name: Held, due: 2026-01-31}]}
---
kind: actuals
department: sales
values: {volume: {2026-01: 50}, price: {2026-01: 10}}
milestones: {fair/held: {accepted: 2026-01-20}}
---
kind: scorecard
department: sales
year: 2025
kpis:
  - {id: volume, name: Volume, weight: 100, direction: higher, aggregate: last, basic: {target: 90}}
`;
const settings = (weights: string): string =>
  `kind: plan\nid: test\nname: Test\ndepartments: [{id: production, name: Production}, {id: sales, name: Sales}]\npolicy: {scoring: {weights: ${weights}}}\n`;

/** The score under the old and the new value of each change of a review. */
const scores = (...changes: readonly string[]): unknown[] => scoresOf({}, ...changes);

interface Otherwise {
  /** Another text as the old value. */
  readonly from?: string;
  /** What the weights are. */
  readonly weights?: string;
}

function scoresOf({ from, weights = 'points' }: Otherwise, ...changes: readonly string[]): unknown[] {
  const review = `kind: review\ncycle: 2026-01\ndepartment: production\nchanges:\n${changes.map((change) => `  - {${change}, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-02-02}\n`).join('')}`;
  const documents = [SCORECARD, ACTUALS, SALES, review].join('---\n');
  const { plan } = checkTexts({ 'plan.yaml': settings(weights), 'all.yaml': documents });
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
  ['the bonus of a challenge in short', 'item: production/yield, field: bonus, from: 6, to: 4', ['56', '54']],
  ['that of a project', 'item: sales/fair, field: bonus, from: 6, to: 4', ['76', '74']],
  ['the target of another scorecard', 'item: sales/volume, field: target, from: 50, to: 100', ['104', '74']],
  ['a weight that a project does not have', 'item: sales/fair, field: weight, from: 1, to: 2', ['74', '74']],
  ['a target that a project does not have', 'item: sales/fair, field: target, from: 1, to: 2', ['74', '74']],
  ['a challenge that a project is not', 'item: sales/fair, field: challenge.bonus, from: 1, to: 2', ['74', '74']],
  ['a challenge that a KPI does not have', 'item: sales/price, field: challenge.bonus, from: 1, to: 2', ['74', '74']],
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

test('weights move with those of their own scorecard that are numbers, and with nothing else', () => {
  expect(
    scores(
      'item: sales/volume, field: weight, from: 90, to: 60',
      'item: sales/price, field: weight, from: 10, to: 40',
      'item: sales/price, field: target, from: 20, to: 10',
      'item: sales/volume, field: weight, from: none, to: 60',
      'item: sales/nothing, field: weight, from: 1, to: 2',
      'item: production/yield, field: weight, from: 60, to: 50',
      'item: production/cost, field: weight, from: 40, to: 50',
    ),
  ).toEqual([['59', '74'], ['59', '74'], ['54', '74'], undefined, undefined, ['64', '54'], ['64', '54']]);
});

test('where weights are shares of their total, all of a scorecard move with one', () => {
  const change = (item: string, field: string, from: number, to: number): unknown[] =>
    scoresOf({ weights: 'relative' }, `item: ${item}, field: ${field}, from: ${from}, to: ${to}`);
  expect(change('production/yield', 'weight', 150, 50)).toEqual([['79', '54']]);
  expect(change('sales/price', 'weight', 20, 40)).toEqual([['66.5', '74']]);
  expect(change('production/cost', 'target', 20, 10)).toEqual([['104', '54']]);
});

test('an item of another year, or one that is not there, is not scored', () => {
  expect(scoresOf({}, 'item: sales/gone, field: weight, from: 1, to: 2')).toEqual([undefined]);
  const { plan } = checkTexts({
    'plan.yaml': settings('points'),
    'all.yaml': [SCORECARD, ACTUALS, SALES].join('---\n'),
  });
  const old = plan.scorecards.find(({ year }) => year === 2025)!.kpis[0]!;
  const change = { item: { to: 'x', target: old }, field: 'target', from: '1', to: '2' };
  const score = scorePlan(plan, ask(plan, parsePeriod('2026-01')!));
  expect(scoresUnder(change as never, [], score)).toBeUndefined();
});

test.each([
  [undefined, '1'],
  ['1', undefined],
])('a change from %s to %s has no two values', (from, to) => {
  const { plan } = checkTexts({
    'plan.yaml': settings('points'),
    'all.yaml': [SCORECARD, ACTUALS, SALES].join('---\n'),
  });
  const item = { to: 'x', target: plan.scorecards[0]!.kpis[0]! };
  const score = scorePlan(plan, ask(plan, parsePeriod('2026-01')!));
  expect(scoresUnder({ item, field: 'target', from, to } as never, [], score)).toBeUndefined();
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
  expect(scoresOf({ from }, 'item: production/cost, field: target, from: 20, to: 10')).toEqual([expected]);
});
