import type { Kpi, Link, Multiplier, ScoreCondition, Scorecard } from './types';

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
