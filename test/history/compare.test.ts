import { comparePlans, withApprovals } from '../../src/history';
import { planOf } from '../tracking/plan';
import type { Plan } from '../../src';

const KPI = `  - id: yield
    name: Yield
    perspective: process
    weight: 60
    direction: higher
    aggregate: mean
    basic: {target: 99.50, scoring: {method: perUnit, deduct: 2, per: 0.1}}
    challenge: {target: 99.8, bonus: 5}
    measures: [{id: line, name: Line, owner: Chen Wei, due: 2026-06-30, stages: [{id: plan, name: Plan, due: 2026-02-28}], indicators: [{id: checks, name: Checks, direction: higher, aggregate: mean, target: 5}]}]
`;
const COST =
  '  - {id: cost, name: Cost, perspective: process, weight: 40, direction: lower, aggregate: mean, basic: {target: 4.2}}\n';

const scorecard = (kpis: string): string => `kind: scorecard\ndepartment: production\nyear: 2026\nkpis:\n${kpis}`;
const ACTUALS = 'kind: actuals\ndepartment: production\nvalues:\n  yield: {2026-01: 98.6, 2026-02: {estimate: 99}}\n';

const before = planOf(scorecard(KPI + COST), ACTUALS);

const changesTo = (after: Plan): string[] =>
  comparePlans(before, after).map(
    ({ type, address, field, before: old = '–', after: now = '–', course }) =>
      `${type} ${address}${field === undefined ? '' : ` ${field}`}: ${old} → ${now} ${course}`,
  );

const withKpi = (...replace: readonly (readonly [string, string])[]): string[] =>
  changesTo(planOf(scorecard(replace.reduce((text, [from, to]) => text.replace(from, to), KPI + COST)), ACTUALS));

test('layout, comments, quotes, order and the names of files are no changes', () => {
  const files = [
    ACTUALS,
    scorecard(`  # moved up\n${COST}`),
    scorecard(
      KPI.replace('weight: 60', 'weight: 60   # as agreed')
        .replace('99.50', '99.5')
        .replace('name: Yield', 'name: "Yield"'),
    ),
  ];
  expect(changesTo(planOf(...files))).toEqual([]);
});

test.each([
  ['a harder target', ['99.50', '99.7'], 'changed production/yield basic.target: 99.5 → 99.7 tightened'],
  ['an easier target', ['99.50', '99'], 'changed production/yield basic.target: 99.5 → 99 relaxed'],
  [
    'an easier target of lower-is-better',
    ['target: 4.2', 'target: 4.5'],
    'changed production/cost basic.target: 4.2 → 4.5 relaxed',
  ],
  ['a weight', ['weight: 60', 'weight: 50'], 'changed production/yield weight: 60 → 50 neutral'],
  [
    'a method that takes more',
    ['deduct: 2', 'deduct: 3'],
    'changed production/yield basic.scoring: {method: perUnit, deduct: 2, per: 0.1} → {method: perUnit, deduct: 3, per: 0.1} tightened',
  ],
  [
    'a method that ignores parts',
    ['per: 0.1', 'per: 0.1, partial: ignore'],
    'changed production/yield basic.scoring: {method: perUnit, deduct: 2, per: 0.1} → {method: perUnit, partial: ignore, deduct: 2, per: 0.1} relaxed',
  ],
  ['a challenge further away', ['99.8', '99.9'], 'changed production/yield challenge.target: 99.8 → 99.9 tightened'],
  ['a larger bonus', ['bonus: 5', 'bonus: 6'], 'changed production/yield challenge.bonus: 5 → 6 relaxed'],
  ['a measure', ['Chen Wei', 'Li Na'], 'changed production/yield/line owner: Chen Wei → Li Na neutral'],
  ['a stage', ['2026-02-28', '2026-03-31'], 'changed production/yield/line/plan due: 2026-02-28 → 2026-03-31 neutral'],
  ['an indicator', ['target: 5}', 'target: 6}'], 'changed production/yield/line/checks target: 5 → 6 neutral'],
] as const)('%s is told with its course', (_, replace, line) => expect(withKpi(replace)).toEqual([line]));

test('a method that is harder for some results and easier for others is neither', () => {
  expect(
    withKpi([
      'scoring: {method: perUnit, deduct: 2, per: 0.1}',
      'scoring: {method: perUnit, deduct: 15, per: 1, partial: full}',
    ]),
  ).toEqual([expect.stringMatching(/neutral$/)]);
});

test('actuals are told by period, with their state', () => {
  const after = planOf(
    scorecard(KPI + COST),
    ACTUALS.replace('98.6', '98.7')
      .replace('{estimate: 99}', '99')
      .replace('}\n', ', 2026-03: {na: Stopped, approvedBy: Wang Fang}}\n'),
  );
  expect(changesTo(after)).toEqual([
    'changed production/yield 2026-01 value: 98.6 → 98.7 neutral',
    'changed production/yield 2026-02 value: estimate 99 → 99 neutral',
    'added production/yield 2026-03: – → n/a (Wang Fang) neutral',
  ]);
});

test('what is below something new or gone is not told again, but what is agreed in a scorecard is', () => {
  expect(changesTo(planOf(scorecard(COST.replace('40', '100'))))).toEqual([
    'removed production/yield: – → – neutral',
    'changed production/cost weight: 40 → 100 neutral',
  ]);
  expect(changesTo(planOf())).toEqual([
    'removed production: – → – neutral',
    'removed production/yield: – → – neutral',
    'removed production/cost: – → – neutral',
  ]);
});

describe('an approved entry of changes', () => {
  const review = (entry: string): string =>
    `kind: review\ncycle: 2026-03\ndepartment: production\nchanges:\n  - {${entry}}\n`;
  const approvedBy = (entry: string, ...replace: readonly (readonly [string, string])[]): unknown[] => {
    const after = planOf(
      scorecard(replace.reduce((text, [from, to]) => text.replace(from, to), KPI + COST)),
      ACTUALS,
      review(entry),
    );
    return withApprovals(comparePlans(before, after), after, '2026-12-31').map(({ approval }) => approval?.approvedBy);
  };
  const APPROVED = 'requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-04-02';

  test('covers the value it names, however that is written', () => {
    expect(
      approvedBy(`item: production/yield, field: basic.target, from: 99.5, to: 99.20, ${APPROVED}`, ['99.50', '99.2']),
    ).toEqual(['Wang Fang']);
    expect(approvedBy(`item: production/yield, field: target, to: "99.2", ${APPROVED}`, ['99.50', '99.2'])).toEqual([
      'Wang Fang',
    ]);
    expect(
      approvedBy(`item: production/yield, field: scoring, to: {per: 0.1, deduct: 3, method: perUnit}, ${APPROVED}`, [
        'deduct: 2',
        'deduct: 3',
      ]),
    ).toEqual(['Wang Fang']);
  });

  test('covers no other value, no other field and no other item', () => {
    expect(approvedBy(`item: production/yield, field: basic.target, to: 99.3, ${APPROVED}`, ['99.50', '99.2'])).toEqual(
      [undefined],
    );
    expect(approvedBy(`item: production/yield, field: weight, to: 99.2, ${APPROVED}`, ['99.50', '99.2'])).toEqual([
      undefined,
    ]);
    expect(approvedBy(`item: production/cost, field: basic.target, to: 99.2, ${APPROVED}`, ['99.50', '99.2'])).toEqual([
      undefined,
    ]);
  });

  test('counts only with a day, and from somebody else than the one who asked', () => {
    expect(
      approvedBy('item: production/yield, field: basic.target, to: 99.2, approvedBy: Wang Fang', ['99.50', '99.2']),
    ).toEqual([undefined]);
    expect(
      approvedBy(
        'item: production/yield, field: basic.target, to: 99.2, requestedBy: Li Na, approvedBy: Li Na, approved: 2026-04-02',
        ['99.50', '99.2'],
      ),
    ).toEqual([undefined]);
  });

  test('of the field kind covers a KPI that was taken away', () => {
    const after = planOf(
      scorecard(COST.replace('40', '100')),
      review(`item: production/yield, field: kind, to: removed, ${APPROVED}`),
    );
    expect(
      withApprovals(comparePlans(before, after), after, '2026-12-31').map(({ type, approval }) => [
        type,
        approval?.approvedBy,
      ]),
    ).toEqual([
      ['removed', 'Wang Fang'],
      ['changed', undefined],
    ]);
  });
});
