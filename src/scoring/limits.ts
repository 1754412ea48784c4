import { limitsKpi } from '../model/condition-reads';
import type { ConditionEffect, Kpi, Limit } from '../model/types';
import { min, type Decimal } from '../util/decimal';
import type { ConditionResult } from './types';

/** Conditions that count, in one sense: those that apply, or those too that may. */
export type Counted = readonly Pick<ConditionResult, 'condition'>[];

type EffectOf<T extends ConditionEffect['type']> = Extract<ConditionEffect, { type: T }>;

const effectsOf = <T extends ConditionEffect['type']>(counted: Counted, type: T): readonly EffectOf<T>[] =>
  counted.flatMap(({ condition: { effect } }) => (effect.type === type ? [effect as EffectOf<T>] : []));

/** First every factor, then every most: the lowest holds, and the order of the conditions means nothing. */
function limited(value: Decimal, limits: readonly Limit[]): Decimal {
  const rest = limits.reduce((left, limit) => (limit.type === 'times' ? left.mul(limit.times) : left), value);
  return min(rest, ...limits.flatMap((limit) => (limit.type === 'atMost' ? [limit.atMost] : [])));
}

/** points / weight of a KPI under the conditions that name it. */
export const limitedRate = (kpi: Kpi, rate: Decimal, counted: Counted): Decimal =>
  limited(
    rate,
    effectsOf(counted, 'kpis').flatMap((effect) => (limitsKpi(effect, kpi) ? [effect.limit] : [])),
  );

export const limitedBonus = (bonus: Decimal, counted: Counted): Decimal =>
  min(bonus, ...effectsOf(counted, 'bonus').map(({ atMost }) => atMost));

export const limitedScore = (score: Decimal, counted: Counted): Decimal =>
  limited(
    score,
    effectsOf(counted, 'score').map(({ limit }) => limit),
  );

/** The grades that conditions limit a scorecard to. */
export const gradeLimits = (counted: Counted): readonly string[] =>
  effectsOf(counted, 'gradeAtMost').map(({ grade }) => grade);
