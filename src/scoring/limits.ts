import { limitsKpi } from '../model/condition-reads';
import type { ConditionEffect, Kpi, Limit, ScoreCondition } from '../model/types';
import { min, type Decimal } from '../util/decimal';
import type { ConditionResult } from './types';

/** Conditions that count, in one sense: those that apply, or those too that may. */
export type Counted = readonly Pick<ConditionResult, 'condition'>[];

/** A limit with the condition that sets it. */
export interface Limiting {
  readonly condition: ScoreCondition;
  readonly limit: Limit;
}

/** First every factor, then every most: the lowest holds, and the order of the conditions means nothing. */
function limitsOf(
  counted: Counted,
  limitOf: (effect: ConditionEffect) => Limit | false | undefined,
): readonly Limiting[] {
  const limits = counted.flatMap(({ condition }) => {
    const limit = limitOf(condition.effect);
    return limit ? [{ condition, limit }] : [];
  });
  return (['times', 'atMost'] as const).flatMap((type) => limits.filter(({ limit }) => limit.type === type));
}

/** The limits of points / weight of a KPI. */
export const kpiLimits = (kpi: Kpi, counted: Counted): readonly Limiting[] =>
  limitsOf(counted, (effect) => effect.type === 'kpis' && limitsKpi(effect, kpi) && effect.limit);

export const bonusLimits = (counted: Counted): readonly Limiting[] =>
  limitsOf(counted, (effect) => effect.type === 'bonus' && { type: 'atMost', atMost: effect.atMost });

export const scoreLimits = (counted: Counted): readonly Limiting[] =>
  limitsOf(counted, (effect) => effect.type === 'score' && effect.limit);

export const limitedBy = (value: Decimal, { limit }: Pick<Limiting, 'limit'>): Decimal =>
  limit.type === 'times' ? value.mul(limit.times) : min(value, limit.atMost);

/** points / weight of a KPI under the conditions that name it. */
export const limitedRate = (kpi: Kpi, rate: Decimal, counted: Counted): Decimal =>
  kpiLimits(kpi, counted).reduce(limitedBy, rate);

export const limitedBonus = (bonus: Decimal, counted: Counted): Decimal =>
  bonusLimits(counted).reduce(limitedBy, bonus);

export const limitedScore = (score: Decimal, counted: Counted): Decimal =>
  scoreLimits(counted).reduce(limitedBy, score);

/** The grades that conditions limit a scorecard to. */
export const gradeLimits = (
  counted: Counted,
): readonly { readonly condition: ScoreCondition; readonly grade: string }[] =>
  counted.flatMap(({ condition }) =>
    condition.effect.type === 'gradeAtMost' ? [{ condition, grade: condition.effect.grade }] : [],
  );
