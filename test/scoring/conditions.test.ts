import type { Comparison, ComparisonBound, Kpi, Limit, Multiplier, ScoreCondition } from '../../src/model/types';
import { ask, scorePlan } from '../../src/scoring';
import { adjustmentsOf } from '../../src/scoring/adjustments';
import { boundOf, conditionResults, valuesThatMeet, type Seen } from '../../src/scoring/conditions';
import {
  bonusLimitSteps,
  comparisonSteps,
  conditionSteps,
  gradeLimitSteps,
  multiplierSteps,
  scoreLimitSteps,
} from '../../src/scoring/condition-steps';
import { limitedBonus, limitedScore, type Counted } from '../../src/scoring/limits';
import { multiplierResults } from '../../src/scoring/multipliers';
import { isAgainstDirection, isStrictlyRising } from '../../src/scoring/rising';
import { inside } from '../../src/source/locate';
import { plain, type Decimal } from '../../src/util/decimal';
import { buildKpi, buildOne, dec, period, reached, type KpiSpec } from '../support/build-plan';

/** Conditions and multipliers by themselves; what they do to scores is in test/cases/conditions.test.ts. */

const kpiWith = (spec: Partial<KpiSpec>): Kpi => buildKpi(spec).kpi;
const READ = kpiWith({ target: 100, challenge: { target: 120, bonus: 1 } });
const { origin } = READ;

const link = <T>(target: T): { readonly to: string; readonly target: T; readonly origin: typeof origin } => ({
  to: 'company/k',
  target,
  origin,
});

const comparison = (side: Comparison['side'], bound: ComparisonBound, kpi = READ): Comparison => ({
  kpi: link(kpi),
  side,
  bound,
  origin,
});

const value = (bound: number): ComparisonBound => ({ type: 'value', value: dec(bound) });
const share = (percent: number): ComparisonBound => ({ type: 'attainment', share: dec(percent).div(100) });
const TARGET: ComparisonBound = { type: 'target' };
const CHALLENGE: ComparisonBound = { type: 'challenge' };

const conditionOf = (...comparisons: readonly Comparison[]): ScoreCondition => ({
  id: 'gate',
  name: 'Gate',
  when: 'all',
  comparisons,
  effect: { type: 'gradeAtMost', grade: 'C' },
  origin,
});

const seen = (actual: number | undefined): Seen =>
  actual === undefined ? { state: 'missing' } : { state: 'value', fullYearValue: dec(actual) };
const NOT_APPLICABLE: Seen = { state: 'na', fullYearValue: dec(1) };

/** Its state and figures where the KPI is seen so. */
const resultOf = (condition: ScoreCondition, one: Seen) => conditionResults({ conditions: [condition] }, () => one)[0]!;

const text = (decimal: Decimal | undefined): string | undefined => decimal && plain(decimal);

test.each<[side: Comparison['side'], actual: number, state: string]>([
  ['below', 99, 'applied'],
  ['below', 100, 'not'],
  ['below', 101, 'not'],
  ['above', 99, 'not'],
  ['above', 100, 'not'],
  ['above', 101, 'applied'],
])('%s 100 is strict: %d', (side, actual, state) =>
  expect(resultOf(conditionOf(comparison(side, value(100))), seen(actual)).state).toBe(state),
);

describe('of several comparisons', () => {
  const [low, high, open] = [kpiWith({}), kpiWith({}), kpiWith({})];
  const figures = new Map([
    [low, seen(1)],
    [high, seen(9)],
    [open, seen(undefined)],
  ]);
  const below5 = (kpi: Kpi): Comparison => comparison('below', value(5), kpi);

  test.each<[when: ScoreCondition['when'], kpis: readonly Kpi[], state: string]>([
    ['all', [low, low], 'applied'],
    ['all', [low, high], 'not'],
    ['all', [low, open], 'undecided'],
    ['all', [open, high], 'not'],
    ['any', [high, high], 'not'],
    ['any', [high, low], 'applied'],
    ['any', [high, open], 'undecided'],
    ['any', [open, low], 'applied'],
  ])('%s: what is not known decides nothing that the others have decided', (when, kpis, state) => {
    const condition = { ...conditionOf(...kpis.map(below5)), when };
    expect(conditionResults({ conditions: [condition] }, (kpi) => figures.get(kpi)!)[0]!.state).toBe(state);
  });
});

test('a KPI that does not apply is on neither side, and its value is not told', () => {
  for (const side of ['below', 'above'] as const) {
    const { state, figures } = resultOf(conditionOf(comparison(side, value(1))), NOT_APPLICABLE);
    expect([state, figures[0]!.notApplicable, figures[0]!.actual]).toEqual(['not', true, undefined]);
  }
});

test('a KPI that is not in the plan leaves the condition undecided', () => {
  const gone: Comparison = { ...comparison('below', value(5)), kpi: { to: 'company/gone', origin } };
  const { state, figures } = resultOf(conditionOf(gone), seen(1));
  expect([state, figures]).toEqual(['undecided', [{ comparison: gone, holds: undefined, notApplicable: false }]]);
});

test('the value to date is told where that of the year is another one, but not beside an attainment', () => {
  const at = (bound: ComparisonBound, toDate: number): string | undefined => {
    const one: Seen = { state: 'value', fullYearValue: dec(90), toDate: { actual: dec(toDate) } };
    return text(resultOf(conditionOf(comparison('below', bound)), one).figures[0]!.toDate);
  };
  expect([at(value(100), 45), at(value(100), 90), at(share(100), 45)]).toEqual(['45', undefined, undefined]);
});

describe('the bound', () => {
  const range = kpiWith({ target: [18, 26], direction: 'range', challenge: { target: [20, 24], bonus: 1 } });
  const without = kpiWith({ target: 100 });

  test.each<[name: string, bound: ComparisonBound, kpi: Kpi, below: string | undefined, above: string | undefined]>([
    ['a number', value(7), READ, '7', '7'],
    ['an attainment', share(90), READ, '0.9', '0.9'],
    ['the target', TARGET, READ, '100', '100'],
    ['the target, a range', TARGET, range, '18', '26'],
    ['the challenge', CHALLENGE, READ, '120', '120'],
    ['a challenge that there is none of', CHALLENGE, without, undefined, undefined],
  ])('is %s, and of a range the end on the side that is compared', (_, bound, kpi, below, above) =>
    expect((['below', 'above'] as const).map((side) => text(boundOf(comparison(side, bound, kpi), kpi)))).toEqual([
      below,
      above,
    ]),
  );
});

describe('the values that meet a comparison', () => {
  const met = (side: Comparison['side'], bound: ComparisonBound, spec: Partial<KpiSpec> = { target: 200 }): unknown => {
    const kpi = kpiWith(spec);
    const found = valuesThatMeet(comparison(side, bound, kpi), kpi);
    return found && [found.side, plain(found.value)];
  };

  test('lie on its side of a value and of a target', () =>
    expect([met('below', value(7)), met('above', TARGET), met('below', CHALLENGE)]).toEqual([
      ['below', '7'],
      ['above', '200'],
      undefined,
    ]));

  test('of an attainment lie below a share of the target, or above it where lower is better', () => {
    const lower = { target: 200, direction: 'lower' as const };
    expect([met('below', share(90)), met('above', share(110))]).toEqual([
      ['below', '180'],
      ['above', '220'],
    ]);
    expect([met('below', share(90), lower), met('above', share(110), lower)]).toEqual([
      ['above', '220'],
      ['below', '180'],
    ]);
  });

  test('of an attainment are measured from the size of a target below 0', () =>
    expect(met('below', share(90), { target: -200 })).toEqual(['below', '-220']));

  test('cannot be told of an attainment of 0 or of a range', () =>
    expect([
      met('below', share(90), { target: 0 }),
      met('below', share(90), { target: [1, 2], direction: 'range' }),
    ]).toEqual([undefined, undefined]));
});

describe('a multiplier', () => {
  const fixed = (id: string, times: string): Multiplier => ({
    id,
    name: id,
    factor: { type: 'fixed', times: dec(times) },
    origin,
  });
  const POINTS = [
    [0, '0.8'],
    [100, '1'],
    [200, '1.1'],
  ] as const;
  const byKpi = (points: readonly (readonly [number, string])[] = POINTS): Multiplier => ({
    id: 'm',
    name: 'm',
    factor: { type: 'kpi', kpi: link(READ), points: points.map(([x, y]) => [dec(x), dec(y)] as const) },
    origin,
  });
  const resultOfOne = (one: Multiplier, see: Seen, ...conditions: readonly ScoreCondition[]) =>
    multiplierResults(
      { multipliers: [one] },
      conditionResults({ conditions }, () => see),
      () => see,
    )[0]!;
  const told = ({ state, factor, low, high }: ReturnType<typeof resultOfOne>): string =>
    `${state} ${plain(factor)} in ${plain(low)}–${plain(high)}`;

  test.each<[actual: number, expected: string]>([
    [-5, 'applied 0.8 in 0.8–0.8'],
    [50, 'applied 0.9 in 0.9–0.9'],
    [150, 'applied 1.05 in 1.05–1.05'],
    [900, 'applied 1.1 in 1.1–1.1'],
  ])('goes in straight lines by the value of a KPI, and holds at its ends: %d', (actual, expected) =>
    expect(told(resultOfOne(byKpi(), seen(actual)))).toBe(expected),
  );

  test('is 1 where the KPI does not apply, and until it has a value, when it may be any of its factors or 1', () => {
    expect(told(resultOfOne(byKpi(), NOT_APPLICABLE))).toBe('na 1 in 1–1');
    expect(told(resultOfOne(byKpi(), seen(undefined)))).toBe('undecided 1 in 0.8–1.1');
    expect(told(resultOfOne(byKpi([[0, '1.2']]), seen(undefined)))).toBe('undecided 1 in 1–1.2');
    expect(told(resultOfOne(byKpi([]), seen(5)))).toBe('undecided 1 in 1–1');
    const factor = { type: 'kpi', kpi: { to: 'company/gone', origin }, points: [[dec(0), dec('0.8')]] } as const;
    expect(told(resultOfOne({ ...byKpi(), factor }, seen(5)))).toBe('undecided 1 in 0.8–1');
  });

  test('is dropped by a condition that applies; by one that may apply its ends take in 1', () => {
    const [up, down] = [fixed('up', '1.05'), fixed('down', '0.9')];
    const dropping: ScoreCondition = {
      ...conditionOf(comparison('below', value(100))),
      effect: { type: 'multipliers', multipliers: [link(up), link(down)] },
    };
    expect([up, down].map((one) => told(resultOfOne(one, seen(99), dropping)))).toEqual([
      'dropped 1 in 1–1',
      'dropped 1 in 1–1',
    ]);
    expect([up, down].map((one) => told(resultOfOne(one, seen(undefined), dropping)))).toEqual([
      'applied 1.05 in 1–1.05',
      'applied 0.9 in 0.9–1',
    ]);
    expect(told(resultOfOne(up, seen(101), dropping))).toBe('applied 1.05 in 1.05–1.05');
    expect(told(resultOfOne(fixed('other', '1.5'), seen(99), dropping))).toBe('applied 1.5 in 1.5–1.5');
  });

  test('says how it came about, each from what the one before left', () => {
    const results = [resultOfOne(byKpi(), seen(50)), resultOfOne(fixed('f', '2'), seen(1))];
    expect(multiplierSteps(dec(80), results).map(({ what, how }) => `${what}: ${how}`)).toEqual([
      expect.stringMatching(/^multiplierOnLine: m: .*0\.9$/),
      'multiplier: m: 80 × 0.9 = 72',
      'multiplier: f: 72 × 2 = 144',
    ]);
    const one = byKpi();
    const dropping: ScoreCondition = {
      ...conditionOf(comparison('below', value(5))),
      effect: { type: 'multipliers', multipliers: [link(one)] },
    };
    const notCounted = [
      resultOfOne(one, seen(1), dropping),
      resultOfOne(byKpi(), NOT_APPLICABLE),
      resultOfOne(byKpi(), seen(undefined)),
    ];
    expect(multiplierSteps(dec(80), notCounted).map(({ what, how }) => `${what}: ${how}`)).toEqual([
      'multiplierDropped: m: → 1',
      'multiplierNotApplicable: m: → 1',
      'multiplierUndecided: m: → 1',
    ]);
  });
});

test.each<[step: string, side: Comparison['side'], bound: ComparisonBound, actual: number | undefined]>([
  ['conditionApplies: gate: company/k 112 < 118', 'below', value(118), 112],
  ['conditionNot: gate: company/k 118 ≥ 118', 'below', value(118), 118],
  ['conditionApplies: gate: company/k 119 > 118', 'above', value(118), 119],
  ['conditionNot: gate: company/k 112 ≤ 118', 'above', value(118), 112],
  ['conditionUndecided: gate: company/k – < 118', 'below', value(118), undefined],
  ['conditionApplies: gate: company/k 90% < 95%', 'below', share(95), 90],
])('a comparison is told in numbers: %s', (expected, side, bound, actual) => {
  const result = resultOf(conditionOf(comparison(side, bound)), seen(actual));
  expect(comparisonSteps([result]).map(({ what, how }) => `${what}: ${how}`)).toEqual([expected]);
});

test('the low end of a range counts what applies and what may, the high end what applies', () => {
  const [low, open] = [kpiWith({}), kpiWith({})];
  const named = (id: string, side: Comparison['side'], kpi: Kpi): ScoreCondition => ({
    ...conditionOf(comparison(side, value(5), kpi)),
    id,
  });
  const conditions = [named('applies', 'below', low), named('not', 'above', low), named('may', 'below', open)];
  const factor = {
    type: 'kpi',
    kpi: link(open),
    points: [[dec(0), dec('0.8')] as const, [dec(9), dec(2)] as const],
  } as const;
  const multipliers: readonly Multiplier[] = [{ id: 'm', name: 'm', factor, origin }];
  const of = adjustmentsOf({ conditions, multipliers }, (kpi) => seen(kpi === low ? 1 : undefined))!;
  expect(
    [of.low, of.now, of.high].map(({ counted, factor: all }) => [
      counted.map(({ condition }) => condition.id),
      plain(all),
    ]),
  ).toEqual([
    [['applies', 'may'], '0.8'],
    [['applies'], '1'],
    [['applies'], '2'],
  ]);
  expect(adjustmentsOf({ conditions: [], multipliers: [] }, () => seen(1))).toBeUndefined();
});

test('several comparisons are told side by side, and the place of each', () => {
  const gone: Comparison = { ...comparison('above', value(7)), kpi: { to: 'company/gone', origin } };
  const condition = conditionOf({ ...comparison('below', value(118)), origin: inside(origin, 'when') }, gone);
  const [told] = comparisonSteps([resultOf(condition, seen(112))]);
  expect([told!.how, told!.at]).toEqual([
    'gate: company/k 112 < 118; company/gone – > –',
    [inside(origin, 'when'), origin],
  ]);
});

describe('limits', () => {
  const counted = (...effects: readonly ScoreCondition['effect'][]): Counted =>
    effects.map((effect, i) => ({ condition: { ...conditionOf(), id: `c${i}`, effect } }));
  const atMost = (most: string): Limit => ({ type: 'atMost', atMost: dec(most) });
  const times = (factor: string): Limit => ({ type: 'times', times: dec(factor) });
  const told = (steps: ReturnType<typeof scoreLimitSteps>): readonly string[] =>
    steps.map(({ what, how }) => `${what}: ${how}`);

  const all = counted(
    { type: 'score', limit: atMost('60') },
    { type: 'score', limit: times('0.8') },
    { type: 'bonus', atMost: dec(2) },
    { type: 'kpis', kpis: 'all', limit: atMost('0.5') },
    { type: 'kpis', kpis: 'all', limit: times('0.9') },
    { type: 'gradeAtMost', grade: 'C' },
    { type: 'gradeAtMost', grade: 'B' },
  );

  test('of the score: first every factor, then every most, each from what the one before left', () => {
    expect(plain(limitedScore(dec(90), all))).toBe('60');
    const steps = scoreLimitSteps(dec(90), all);
    expect(told(steps)).toEqual(['conditionOnScore: c1: 90 × 0.8 = 72', 'conditionOnScore: c0: min(72; 60) = 60']);
    expect(steps[0]!.at).toEqual([inside(origin, 'effect')]);
  });

  test('of the bonus', () => {
    expect(plain(limitedBonus(dec(5), all))).toBe('2');
    expect(told(bonusLimitSteps(dec(5), all))).toEqual(['conditionOnBonus: c2: min(5; 2) = 2']);
  });

  test('of a KPI are shares of its weight', () => {
    const { plan } = buildOne({ kpis: [reached('a', 40, 100), reached('b', 60, 100)] });
    const [score] = scorePlan(plan, ask(plan, period('2026'))).scorecards[0]!.kpis;
    expect(told(conditionSteps(score!, all))).toEqual([
      'conditionOnKpi: c4: 40 × 0.9 = 36',
      'conditionOnKpi: c3: min(36; 20) = 20',
    ]);
  });

  test('of the grade, which only falls', () => {
    const worse = (grade: string, limit: string): string => (grade > limit ? grade : limit);
    expect(told(gradeLimitSteps('A', all, worse))).toEqual([
      'conditionOnGrade: c5: A → C',
      'conditionOnGrade: c6: C → C',
    ]);
  });
});

test('values rise where each is above the one before', () => {
  const isRising = (...values: readonly number[]): boolean => isStrictlyRising(values.map((one) => dec(one)));
  expect([isRising(), isRising(3), isRising(1, 2, 3), isRising(1, 1), isRising(2, 1, 3)]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('per cents go against a direction where a better value gives less', () => {
  const isAgainst = (direction: Kpi['direction'], ...percents: readonly number[]): boolean =>
    isAgainstDirection(
      percents.map((one) => dec(one)),
      direction,
    );
  expect([isAgainst('higher', 1, 2, 2), isAgainst('higher', 1, 3, 2)]).toEqual([false, true]);
  expect([isAgainst('lower', 2, 2, 1), isAgainst('lower', 2, 1, 3)]).toEqual([false, true]);
  expect([isAgainst('range', 1, 3, 2), isAgainst('higher', 5)]).toEqual([false, false]);
});
