import { partsOf } from '../model/pay-policy';
import { scorecardsAbove } from '../model/posts';
import type { PayFactor, Plan, Post, Scorecard, ScoreOwner, WeightedSum } from '../model/types';
import { COEFFICIENT_PLACES } from '../scoring/grades';
import { scoreText } from '../scoring/scale';
import { num, operand, percent, result, step } from '../scoring/step';
import type { PlanScore, ScorecardScore, Step } from '../scoring/types';
import type { Origin } from '../source/locate';
import { fixed, product, round, sum, type Decimal } from '../util/decimal';

/** One of the numbers that are multiplied to K. */
export interface Factor {
  /** The weighted sum that the value is; undefined where it is the coefficient of the only part. */
  readonly sum?: WeightedSum;
  readonly parts: readonly FactorPart[];
  /** Not rounded. */
  readonly value: Decimal;
}

/** The coefficient of one scorecard's final score, and the share with which it counts: 1 outside a weighted sum. */
export interface FactorPart {
  readonly of: ScoreOwner;
  readonly share: Decimal;
  readonly scorecardScore: ScorecardScore;
  readonly coefficient: Decimal;
}

/** K of a post: the product of its factors, to 4 places as it is printed, so that a sheet can be recomputed by hand. */
export interface Coefficient {
  readonly factors: readonly Factor[];
  readonly value: Decimal;
  readonly steps: readonly Step[];
}

/** The scorecards whose final scores the pay of a post follows (spec 04.2), and those that are not there. */
export const scorecardsOf = (
  post: Post,
  year: number,
  plan: Plan,
): readonly (readonly [ScoreOwner, Scorecard | undefined])[] =>
  plan.policy.pay.factors.flatMap(partsOf).map(({ of }) => [of, scorecardOf(of, post, year, plan)] as const);

function scorecardOf(
  owner: ScoreOwner,
  { department, scorecard }: Post,
  year: number,
  { scorecards }: Plan,
): Scorecard | undefined {
  const withId = (id: string): Scorecard | undefined => scorecards.find((one) => one.id === id && one.year === year);
  switch (owner) {
    case 'company':
      return withId('company');
    case 'department':
      return scorecardsAbove(department, year, scorecards)[0];
    case 'person':
      return scorecard && withId(scorecard.to);
  }
}

/** Takes the scores of a post, which are all there. */
export function coefficientOf(post: Post, year: number, score: PlanScore): Coefficient {
  const factors = score.plan.policy.pay.factors.map((factor) => factorOf(factor, post, year, score));
  const exact = product(factors.map((factor) => factor.value));
  const value = round(exact, COEFFICIENT_PLACES);
  const rounded = exact.equals(value) ? '' : ` → ${fixed(value, COEFFICIENT_PLACES)}`;
  const isProduct = factors.length > 1;
  return {
    factors,
    value,
    steps: [
      ...factors.flatMap((factor) => factorSteps(factor, isProduct ? '' : rounded)),
      ...(isProduct ? [productStep(factors, exact, rounded)] : []),
    ],
  };
}

function factorOf(factor: PayFactor, post: Post, year: number, { plan, scorecards }: PlanScore): Factor {
  const parts = partsOf(factor).flatMap(({ of, share }): FactorPart[] => {
    const scorecard = scorecardOf(of, post, year, plan);
    const scorecardScore = scorecards.find((one) => one.scorecard === scorecard);
    return scorecardScore?.coefficient ? [{ of, share, scorecardScore, coefficient: scorecardScore.coefficient }] : [];
  });
  const value = sum(parts.map(({ share, coefficient }) => share.mul(coefficient)));
  return { ...(typeof factor !== 'string' && { sum: factor }), parts, value };
}

function factorSteps({ parts, sum: added, value }: Factor, rounded: string): readonly Step[] {
  return [...parts.flatMap(partSteps), ...(added ? [sumStep(parts, value, rounded, added.origin)] : [])];
}

/** The score with its grade; what that is worth, the score says itself. */
function partSteps({ scorecardScore: { scorecard, scale, score, grade, steps } }: FactorPart): readonly Step[] {
  const worth = steps.filter(({ what }) => what === 'coefficientOnLine' || what === 'coefficient');
  return [
    step(
      'payFactor',
      () => `${scorecard.id}: ${scoreText(score!, scale)}${grade === undefined ? '' : `, ${grade}`}`,
      scorecard.origin,
    ),
    ...worth,
  ];
}

const sumStep = (parts: readonly FactorPart[], value: Decimal, rounded: string, at: Origin): Step =>
  step(
    'payWeightedSum',
    () =>
      `${parts.map(({ share, coefficient }) => `${percent(share)} × ${operand(coefficient)}`).join(' + ')} ${result(value)}${rounded}`,
    at,
  );

const productStep = (factors: readonly Factor[], exact: Decimal, rounded: string): Step =>
  step(
    'payCoefficient',
    () =>
      `${factors.map(({ value }, i) => (i === 0 ? num(value) : operand(value))).join(' × ')} ${result(exact)}${rounded}`,
  );
