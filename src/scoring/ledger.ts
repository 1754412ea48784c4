import { isScored, ofRole } from '../model/roles';
import type { Deduction, Multiplier, Plan, ScoreScale } from '../model/types';
import { lastDay } from './question';
import { adjustmentOf } from './adjustments';
import { adjustedTotal, startsFromHundred, totalScore } from './total-score';
import type { KpiScore, PlanScore, ScorecardScore } from './types';
import { isOnHundred, roundedScore, toPoints, toScale } from './scale';
import { clamp, isZero, round, sum, ZERO, type Decimal } from '../util/decimal';

/** The items between the points of the KPIs and the score. The printed lines, rounded one by one, add up to it. */
export type LedgerLine =
  | { readonly type: 'start' | 'shared' | 'bonus' | 'cap' | 'floor' | 'rounding' | 'veto'; readonly points: Decimal }
  | { readonly type: 'deducted'; readonly points: Decimal; readonly score: KpiScore }
  | { readonly type: 'deduction'; readonly points: Decimal; readonly deduction: Deduction }
  | { readonly type: 'multiplier'; readonly points: Decimal; readonly multiplier: Multiplier; readonly factor: Decimal }
  | { readonly type: 'condition'; readonly points: Decimal };

/** The part of a plan's scores that the lines read. */
export type Scored = Pick<PlanScore, 'plan' | 'question'>;

const PLACES = 2;

/** Points of the weight that a KPI has after that of n/a ones was shared out; in another role its own. */
export function appliedPoints({ kpi, rate, appliedWeight, points }: KpiScore): Decimal | undefined {
  return rate && isScored(kpi) ? rate.mul(appliedWeight) : points;
}

/** Points as a line of the sheet shows them. */
export const printed = (points: Decimal | undefined): Decimal => round(points ?? ZERO, PLACES);

/** The deductions that count on the question's day. */
export const deductionsOf = (
  { scorecard }: Pick<ScorecardScore, 'scorecard'>,
  { question }: Pick<PlanScore, 'question'>,
): readonly Deduction[] => scorecard.deductions.filter(({ on }) => on <= lastDay(question));

/**
 * The points on 100 that the lines add up to: the score itself on a scale of 100, and rounded so that it follows from
 * them on another. Undefined where there is no score.
 */
export function totalPoints(scorecardScore: ScorecardScore, { plan: { policy } }: Scored): Decimal | undefined {
  const { score, basic } = scorecardScore;
  if (!score || !basic || isOnHundred(policy.scoring)) return score;
  return isVoid(scorecardScore) ? ZERO : pointsBeforeVeto(scorecardScore, basic, policy);
}

/** Tests whether a veto leaves nothing of the score. */
const isVoid = ({ veto }: ScorecardScore): boolean =>
  veto !== undefined && [veto.event, ...veto.others].some(({ veto: { target } }) => target?.effect.type === 'zero');

function pointsBeforeVeto(scorecardScore: ScorecardScore, basic: Decimal, { scoring }: Plan['policy']): Decimal {
  const { bonus, deductions } = scorecardScore;
  const adjustment = adjustmentOf(scorecardScore);
  const terms = { basic, bonus, deductions };
  const score = totalScore(terms, scoring, adjustment);
  if (isOnHundred(scoring)) return score;
  const exact = toPoints(clamp(adjustedTotal(terms, scoring, adjustment).limited, ZERO, scoring.totalCap), scoring);
  return pointsThatMake(score, exact, scoring);
}

/** The fewest places, 2 or more, with which points give the same score as unrounded. */
function pointsThatMake(score: Decimal, exact: Decimal, scale: ScoreScale): Decimal {
  const makes = (points: Decimal): boolean => roundedScore(toScale(points, scale), scale).equals(score);
  const rounded = Array.from({ length: MOST_PLACES - PLACES + 1 }, (_, more) => round(exact, PLACES + more));
  return rounded.find(makes) ?? exact;
}

const MOST_PLACES = 6;

/** Empty where there is no score. */
export function ledger(scorecardScore: ScorecardScore, score: Scored): readonly LedgerLine[] {
  if (!scorecardScore.score || !scorecardScore.basic) return [];
  // The points of a KPI that a veto set to 0 are 0 in its own line.
  const beforeZero = pointsBeforeVeto(scorecardScore, scorecardScore.basic, score.plan.policy);
  const lines = beforeRounding(scorecardScore, scorecardScore.basic, score);
  const scored = ofRole('score', scorecardScore.kpis);
  const added = sum([...scored.map(appliedPoints), ...lines.map((line) => line.points)].map(printed));
  const last: readonly LedgerLine[] = [
    { type: 'rounding', points: beforeZero.sub(added) },
    { type: 'veto', points: totalPoints(scorecardScore, score)!.sub(beforeZero) },
  ];
  return [...lines, ...last.filter((line) => !isZero(line.points))];
}

function beforeRounding(scorecardScore: ScorecardScore, basic: Decimal, score: Scored): readonly LedgerLine[] {
  const { kpis } = scorecardScore;
  const earned = sum(ofRole('score', kpis).map((kpi) => appliedPoints(kpi) ?? ZERO));
  const lines: readonly LedgerLine[] = [
    { type: startsFromHundred(kpis) ? 'start' : 'shared', points: basic.sub(earned) },
    { type: 'bonus', points: scorecardScore.bonus },
    ...ofRole('deduct', kpis).map((one): LedgerLine => ({
      type: 'deducted',
      score: one,
      points: one.points ?? ZERO,
    })),
    ...deductionsOf(scorecardScore, score).map((deduction): LedgerLine => ({
      type: 'deduction',
      deduction,
      points: deduction.points.neg(),
    })),
    ...adjusted(scorecardScore, basic, score.plan),
  ];
  return lines.filter((line) => !isZero(line.points));
}

/** Multipliers one by one, what conditions on the score take together, and its cap or floor. */
function adjusted(scorecardScore: ScorecardScore, basic: Decimal, plan: Plan): readonly LedgerLine[] {
  const { bonus, deductions } = scorecardScore;
  const { scoring } = plan.policy;
  // The bonus has been limited already.
  const terms = { basic, bonus, deductions };
  const { whole, scaled, limited } = adjustedTotal(terms, scoring, adjustmentOf(scorecardScore));
  let left = whole;
  const lines = scorecardScore.multipliers.map(({ multiplier, factor }): LedgerLine => {
    const from = left;
    left = from.mul(factor);
    return { type: 'multiplier', multiplier, factor, points: left.sub(from) };
  });
  return [...lines, { type: 'condition', points: toPoints(limited.sub(scaled), scoring) }, limit(limited, plan)];
}

/** The points that the cap of a score takes away, or its floor adds. */
function limit(score: Decimal, { policy: { scoring } }: Plan): LedgerLine {
  const points = toPoints(clamp(score, ZERO, scoring.totalCap).sub(score), scoring);
  return { type: points.gt(ZERO) ? 'floor' : 'cap', points };
}
