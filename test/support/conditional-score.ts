import { DEFAULT_POLICY } from '../../src/model/policy';
import type { ConditionEffect, Kpi, Limit, Link, Multiplier, ScoreCondition } from '../../src/model/types';
import { sheetTotal } from '../../src/scoring';
import { adjustmentsOf } from '../../src/scoring/adjustments';
import { limitedRate } from '../../src/scoring/limits';
import { HUNDRED, ONE, ZERO, type Decimal } from '../../src/util/decimal';
import { buildKpi, dec } from './build-plan';

export interface WrittenEffect {
  readonly kpis?: readonly number[];
  readonly atMost?: string;
  readonly times?: string;
  readonly bonus?: string;
  readonly score?: { readonly atMost?: string; readonly times?: string };
}

const { kpi: READ } = buildKpi({});
const origin = READ.origin;
const linkTo = <T>(target: T): Link<T> => ({ to: 'x', target, origin });

/** The score of KPIs with rates, under conditions that all apply (spec 02.5). */
export function scoreUnder(args: {
  readonly weights: readonly string[];
  readonly rates: readonly string[];
  readonly bonus?: string;
  readonly effects: readonly WrittenEffect[];
}): Decimal | undefined {
  const kpis = args.weights.map((weight) => buildKpi({ weight }).kpi);
  const conditions = args.effects.map((effect, i) => applying(`c${i}`, effectOf(effect, kpis)));
  return total(kpis, args.rates.map(dec), dec(args.bonus ?? '0'), conditions, []);
}

/** A score that is multiplied by a factor, or by that of a value. */
export function multiplied(args: {
  readonly score: string;
  readonly times?: readonly string[];
  readonly points?: readonly (readonly [string, string])[];
  readonly A?: string;
}): Decimal | undefined {
  const factors: Multiplier['factor'][] = args.points
    ? [{ type: 'kpi', kpi: linkTo(READ), points: args.points.map(([x, y]) => [dec(x), dec(y)] as const) }]
    : args.times!.map((times) => ({ type: 'fixed', times: dec(times) }));
  const multipliers = factors.map((factor, i) => ({ id: `m${i}`, name: 'M', factor, origin }));
  return total([READ], [dec(args.score).div(HUNDRED)], ZERO, [], multipliers, dec(args.A ?? '0'));
}

function total(
  kpis: readonly Kpi[],
  rates: readonly Decimal[],
  bonus: Decimal,
  conditions: readonly ScoreCondition[],
  multipliers: readonly Multiplier[],
  value = ZERO,
): Decimal | undefined {
  const adjustments = adjustmentsOf({ conditions, multipliers }, () => ({ state: 'value', fullYearValue: value }))!;
  const lines = kpis.map((kpi, i) => {
    const part = { weight: kpi.weight, notApplicable: false, rate: rates[i]! };
    const rate = limitedRate(kpi, part.rate, adjustments.now.counted);
    return { kpi, part: { ...part, rate }, unlimited: part, bonus: ZERO, deducted: ZERO };
  });
  const scoring = { ...DEFAULT_POLICY.scoring, totalCap: dec('200') };
  return sheetTotal({
    lines,
    projects: [bonus],
    deductions: ZERO,
    policy: { ...DEFAULT_POLICY, scoring },
    adjustments,
  }).score;
}

const applying = (id: string, effect: ConditionEffect): ScoreCondition => ({
  id,
  name: id,
  when: 'all',
  comparisons: [{ kpi: linkTo(READ), side: 'below', bound: { type: 'value', value: ONE }, origin }],
  effect,
  origin,
});

function effectOf({ kpis, bonus, score, ...limit }: WrittenEffect, all: readonly Kpi[]): ConditionEffect {
  if (kpis) return { type: 'kpis', kpis: kpis.map((i) => linkTo(all[i]!)), limit: limitOf(limit, HUNDRED) };
  if (bonus !== undefined) return { type: 'bonus', atMost: dec(bonus) };
  return { type: 'score', limit: limitOf(score!, ONE) };
}

const limitOf = ({ atMost, times }: { readonly atMost?: string; readonly times?: string }, whole: Decimal): Limit =>
  times === undefined
    ? { type: 'atMost', atMost: dec(atMost!).div(whole) }
    : { type: 'times', times: dec(times).div(HUNDRED) };
