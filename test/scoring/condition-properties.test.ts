import fc from 'fast-check';
import type { ConditionEffect, Kpi, Limit, Link, Multiplier, ScoreCondition } from '../../src/model/types';
import { ask, scorePlan } from '../../src/scoring';
import type { ScorecardScore } from '../../src/scoring/types';
import { decimal, HUNDRED } from '../../src/util/decimal';
import { buildOne, dec, period, reached } from '../support/build-plan';
import { runs } from '../support/runs';

const RUNS = { numRuns: runs(500) };
const IDS = ['a', 'b', 'c'] as const;
const WEIGHTS = [50, 30, 20] as const;

/** Per cent that each KPI reached; undefined for one that is not reported. */
type Values = readonly (number | undefined)[];

interface WrittenCondition {
  readonly when: 'any' | 'all';
  readonly comparisons: readonly { readonly kpi: number; readonly side: 'below' | 'above'; readonly bound: number }[];
  readonly effect:
    | { readonly type: 'kpis'; readonly kpis: readonly number[] | 'all'; readonly limit: WrittenLimit }
    | { readonly type: 'bonus'; readonly most: number }
    | { readonly type: 'score'; readonly limit: WrittenLimit }
    | { readonly type: 'gradeAtMost' };
}

interface WrittenLimit {
  readonly type: 'atMost' | 'times';
  readonly percent: number;
}

interface WrittenMultiplier {
  readonly kpi: number;
  readonly factors: readonly [number, number];
}

const index = fc.integer({ min: 0, max: 2 });
const limit = fc.record<WrittenLimit>({
  type: fc.constantFrom('atMost', 'times'),
  percent: fc.integer({ min: 0, max: 100 }),
});
const effect: fc.Arbitrary<WrittenCondition['effect']> = fc.oneof(
  fc.record({
    type: fc.constant('kpis' as const),
    kpis: fc.oneof(fc.constant('all' as const), fc.uniqueArray(index, { minLength: 1 })),
    limit,
  }),
  fc.record({ type: fc.constant('bonus' as const), most: fc.integer({ min: 0, max: 8 }) }),
  fc.record({ type: fc.constant('score' as const), limit }),
  fc.record({ type: fc.constant('gradeAtMost' as const) }),
);
const condition = fc.record<WrittenCondition>({
  when: fc.constantFrom('any', 'all'),
  comparisons: fc.array(
    fc.record({
      kpi: index,
      side: fc.constantFrom('below' as const, 'above' as const),
      bound: fc.integer({ min: 50, max: 120 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  effect,
});
const multiplier = fc.record<WrittenMultiplier>({
  kpi: index,
  factors: fc.tuple(fc.integer({ min: 50, max: 130 }), fc.integer({ min: 50, max: 130 })),
});
const reachedPercent = fc.integer({ min: 0, max: 130 });
const values = fc.tuple(
  fc.option(reachedPercent, { nil: undefined }),
  fc.option(reachedPercent, { nil: undefined }),
  fc.option(reachedPercent, { nil: undefined }),
);

interface Given {
  readonly values: Values;
  readonly conditions?: readonly WrittenCondition[];
  readonly multipliers?: readonly WrittenMultiplier[];
  /** The unit of every value, target and bound is so many times smaller. */
  readonly scale?: number;
}

/** The score of three KPIs, one with a challenge, by values that are reported for the year. */
function scoreOf({ values: given, conditions = [], multipliers = [], scale = 1 }: Given): ScorecardScore {
  const specs = IDS.map((id, i) =>
    reached(id, WEIGHTS[i]!, given[i] === undefined ? undefined : given[i] * scale, {
      target: 100 * scale,
      ...(i === 0 && { challenge: { target: 110 * scale, bonus: 6 } }),
    }),
  );
  const { plan, scorecard } = buildOne({ kpis: specs });
  const { origin } = scorecard;
  const link = (i: number): Link<Kpi> => ({ to: IDS[i]!, target: scorecard.kpis[i]!, origin });
  Object.assign(scorecard, {
    conditions: conditions.map((written, i) => conditionOf(written, `c${i}`, link, scale)),
    multipliers: multipliers.map(({ kpi, factors: [low, high] }, i): Multiplier => ({
      id: `m${i}`,
      name: 'M',
      factor: {
        type: 'kpi',
        kpi: link(kpi),
        points: [
          [dec(50 * scale), dec(low).div(HUNDRED)],
          [dec(120 * scale), dec(high).div(HUNDRED)],
        ],
      },
      origin,
    })),
  });
  return scorePlan(plan, ask(plan, period('2026'))).scorecards[0]!;
}

function conditionOf(
  { when, comparisons, effect: written }: WrittenCondition,
  id: string,
  link: (i: number) => Link<Kpi>,
  scale: number,
): ScoreCondition {
  const { origin } = link(0);
  return {
    id,
    name: id,
    when,
    comparisons: comparisons.map(({ kpi, side, bound }) => ({
      kpi: link(kpi),
      side,
      bound: { type: 'value', value: dec(bound * scale) },
      origin,
    })),
    effect: effectOf(written, link),
    origin,
  };
}

function effectOf(written: WrittenCondition['effect'], link: (i: number) => Link<Kpi>): ConditionEffect {
  switch (written.type) {
    case 'kpis':
      return {
        type: 'kpis',
        kpis: written.kpis === 'all' ? 'all' : written.kpis.map(link),
        limit: limitOf(written.limit, 1),
      };
    case 'bonus':
      return { type: 'bonus', atMost: dec(written.most) };
    case 'score':
      return { type: 'score', limit: limitOf(written.limit, 100) };
    case 'gradeAtMost':
      return { type: 'gradeAtMost', grade: 'C' };
  }
}

const limitOf = ({ type, percent }: WrittenLimit, whole: number): Limit =>
  type === 'times'
    ? { type, times: dec(percent).div(HUNDRED) }
    : { type, atMost: decimal(percent).mul(whole).div(HUNDRED) };

const conditionsOf = fc.array(condition, { maxLength: 4 });
const multipliersOf = fc.array(multiplier, { maxLength: 2 });

test('a condition never raises a score', () => {
  fc.assert(
    fc.property(values, conditionsOf, condition, (given, others, one) => {
      const without = scoreOf({ values: given, conditions: others });
      const { score, conditions } = scoreOf({ values: given, conditions: [...others, one] });
      if (!score) return !without.score;
      const { state, cost } = conditions.at(-1)!;
      // A condition costs what the score without it has more.
      expect(cost?.()).toEqual(state === 'applied' ? without.score!.sub(score) : undefined);
      return score.lte(without.score!);
    }),
    RUNS,
  );
});

test('the range encloses the score, and every score that the year can still come to', () => {
  fc.assert(
    fc.property(
      values,
      fc.tuple(reachedPercent, reachedPercent, reachedPercent),
      conditionsOf,
      multipliersOf,
      (given, later, conditions, multipliers) => {
        // A challenge that may still be won is not in the range.
        const now = scoreOf({ values: [given[0] ?? 100, given[1], given[2]], conditions, multipliers });
        const then = scoreOf({
          values: [given[0] ?? 100, given[1] ?? later[1], given[2] ?? later[2]],
          conditions,
          multipliers,
        });
        const isInside = ({ score }: ScorecardScore): boolean =>
          !score || (score.gte(now.low!) && score.lte(now.high!));
        return isInside(now) && isInside(then);
      },
    ),
    RUNS,
  );
});

test('the order of conditions and multipliers changes no figure', () => {
  fc.assert(
    fc.property(values, conditionsOf, multipliersOf, (given, conditions, multipliers) => {
      const one = scoreOf({ values: given, conditions, multipliers });
      const other = scoreOf({
        values: given,
        conditions: [...conditions].reverse(),
        multipliers: [...multipliers].reverse(),
      });
      expect([other.score, other.low, other.high, other.grade]).toEqual([one.score, one.low, one.high, one.grade]);
    }),
    RUNS,
  );
});

test('scaling the unit of values, targets, bounds and points of multipliers changes no score', () => {
  fc.assert(
    fc.property(
      values,
      conditionsOf,
      multipliersOf,
      fc.integer({ min: 2, max: 1000 }),
      (given, conditions, multipliers, scale) => {
        const one = scoreOf({ values: given, conditions, multipliers });
        const other = scoreOf({ values: given, conditions, multipliers, scale });
        expect([other.score, other.low, other.high]).toEqual([one.score, one.low, one.high]);
      },
    ),
    RUNS,
  );
});
