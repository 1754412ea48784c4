import { isScored } from './roles';
import type { ConditionEffect, Kpi, Link, Multiplier, ScoreCondition, Scorecard } from './types';

/** A KPI that a condition or multiplier reads. */
export interface ConditionRead {
  readonly by: ScoreCondition | Multiplier;
  readonly link: Link<Kpi>;
}

/** Everything that the conditions and multipliers of a scorecard read: the value of a KPI, here or elsewhere. */
export const conditionReads = ({
  conditions,
  multipliers,
}: Pick<Scorecard, 'conditions' | 'multipliers'>): readonly ConditionRead[] => [
  ...conditions.flatMap((by) => by.comparisons.map(({ kpi: link }) => ({ by, link }))),
  ...multipliers.flatMap((by) => (by.factor.type === 'kpi' ? [{ by, link: by.factor.kpi }] : [])),
];

/** Tests whether an effect limits the basic points of a KPI: one of those named, or any that has a weight. */
export const limitsKpi = ({ kpis }: Extract<ConditionEffect, { type: 'kpis' }>, kpi: Kpi): boolean =>
  isScored(kpi) && (kpis === 'all' || kpis.some(({ target }) => target === kpi));

/** The conditions that limit the basic points of a KPI. */
export const conditionsOn = (kpi: Kpi): readonly ScoreCondition[] =>
  kpi.scorecard.conditions.filter(({ effect }) => effect.type === 'kpis' && limitsKpi(effect, kpi));
