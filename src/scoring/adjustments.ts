import type { Kpi, Scorecard } from '../model/types';
import { ONE, product, ZERO, type Decimal } from '../util/decimal';
import type { ScorePart } from './basic-score';
import { conditionResults, type See } from './conditions';
import { conditionSteps } from './condition-steps';
import type { BasicKpiScore } from './kpi-score';
import { limitedRate, type Counted } from './limits';
import { multiplierResults } from './multipliers';
import type { ConditionResult, MultiplierResult } from './types';

/** Conditions and multipliers of a score, in one reading of what is undecided. */
export interface Adjustment {
  readonly counted: Counted;
  /** The multipliers together. */
  readonly factor: Decimal;
}

/** The two ends of a range, with the parts that they are made of. */
interface End extends Adjustment {
  rate(kpi: Kpi, part: ScorePart): Decimal;
}

/** All that the conditions and multipliers of a scorecard come to. */
export interface Adjustments {
  readonly conditions: readonly ConditionResult[];
  readonly multipliers: readonly MultiplierResult[];
  /** The provisional score: without what is undecided. */
  readonly now: Adjustment;
  /** Undecided conditions all apply, what is not reported is at 0, multipliers are at their low ends. */
  readonly low: End;
  /** None of them applies, and what is not reported is at its full points, as far as those that apply let it. */
  readonly high: End;
}

type Conditional = Pick<Scorecard, 'conditions' | 'multipliers'>;

export const isConditional = ({ conditions, multipliers }: Conditional): boolean =>
  conditions.length > 0 || multipliers.length > 0;

/** Undefined for a scorecard without conditions and multipliers. */
export function adjustmentsOf(scorecard: Conditional, see: See): Adjustments | undefined {
  if (!isConditional(scorecard)) return undefined;
  const conditions = conditionResults(scorecard, see);
  const multipliers = multiplierResults(scorecard, conditions, see);
  const now = adjustmentOf({ conditions, multipliers });
  const possible = conditions.filter(({ state }) => state !== 'not');
  const end = (counted: Counted, side: 'low' | 'high', unreported: Decimal): End => ({
    counted,
    factor: product(multipliers.map((one) => one[side])),
    rate: (kpi, { rate = unreported }) => limitedRate(kpi, rate, counted),
  });
  return {
    conditions,
    multipliers,
    now,
    low: end(possible, 'low', ZERO),
    high: end(now.counted, 'high', ONE),
  };
}

/** The conditions and multipliers that count in the provisional score. */
export const adjustmentOf = ({
  conditions,
  multipliers,
}: Pick<Adjustments, 'conditions' | 'multipliers'>): Adjustment => ({
  counted: conditions.filter(({ state }) => state === 'applied'),
  factor: product(multipliers.map(({ factor }) => factor)),
});

/** A KPI's score under the conditions that apply to it: `unlimited` keeps what its method gave. */
export function afterConditions(
  score: BasicKpiScore,
  adjustments: Pick<Adjustments, 'now'> | undefined,
): BasicKpiScore {
  if (!adjustments || !score.rate || !score.points) return score;
  const steps = conditionSteps(score, adjustments.now.counted);
  if (steps.length === 0) return score;
  const rate = limitedRate(score.kpi, score.rate, adjustments.now.counted);
  return {
    ...score,
    rate,
    points: score.kpi.weight.mul(rate),
    unlimited: score,
    steps: [...score.steps, ...steps],
  };
}

/** A KPI's score as its method and the vetoes made it. */
export const beforeConditions = (score: BasicKpiScore): BasicKpiScore => score.unlimited ?? score;
