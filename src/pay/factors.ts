import { scorecardsAbove } from '../model/posts';
import type { PayFactor, Plan, Post, Scorecard } from '../model/types';
import { COEFFICIENT_PLACES } from '../scoring/grades';
import { num, operand, result, step } from '../scoring/step';
import { SCORE_PLACES } from '../scoring/total-score';
import type { PlanScore, ScorecardScore, Step } from '../scoring/types';
import { fixed, ONE, round, type Decimal } from '../util/decimal';

/** The coefficient of one scorecard's final score. */
export interface Factor {
  readonly name: PayFactor;
  readonly scorecardScore: ScorecardScore;
  readonly value: Decimal;
}

/** K of a post: the product of its factors, to 4 places as it is printed, so that a sheet can be recomputed by hand. */
export interface Coefficient {
  readonly factors: readonly Factor[];
  readonly value: Decimal;
  readonly steps: readonly Step[];
}

/** The scorecards whose final scores the pay of a post follows (spec 04.2), and those that are not there. */
export function scorecardsOf(
  post: Post,
  year: number,
  plan: Plan,
): readonly (readonly [PayFactor, Scorecard | undefined])[] {
  return plan.policy.pay.factors.map((factor) => [factor, scorecardOf(factor, post, year, plan)] as const);
}

function scorecardOf(
  factor: PayFactor,
  { department, scorecard }: Post,
  year: number,
  { scorecards }: Plan,
): Scorecard | undefined {
  const withId = (id: string): Scorecard | undefined => scorecards.find((one) => one.id === id && one.year === year);
  switch (factor) {
    case 'company':
      return withId('company');
    case 'department':
      return scorecardsAbove(department, year, scorecards)[0];
    case 'person':
      return scorecard && withId(scorecard.to);
  }
}

export function coefficientOf(post: Post, year: number, score: PlanScore): Coefficient {
  const { plan } = score;
  const factors = scorecardsOf(post, year, plan).flatMap(([name, scorecard]): Factor[] => {
    const scorecardScore = score.scorecards.find((one) => one.scorecard === scorecard);
    return scorecardScore?.coefficient ? [{ name, scorecardScore, value: scorecardScore.coefficient }] : [];
  });
  const product = factors.reduce((all, { value }) => all.mul(value), ONE);
  const value = round(product, COEFFICIENT_PLACES);
  return { factors, value, steps: [...factors.flatMap(factorSteps), ...productSteps(factors, product, value)] };
}

/** The score with its grade; what that is worth, the score says itself. */
function factorSteps({ scorecardScore: { scorecard, score, grade, steps } }: Factor): readonly Step[] {
  const worth = steps.filter(({ what }) => what === 'coefficientOnLine' || what === 'coefficient');
  return [
    step(
      'payFactor',
      () => `${scorecard.id}: ${fixed(score!, SCORE_PLACES)}${grade === undefined ? '' : `, ${grade}`}`,
      scorecard.origin,
    ),
    ...worth,
  ];
}

function productSteps(factors: readonly Factor[], product: Decimal, value: Decimal): readonly Step[] {
  if (factors.length < 2) return [];
  const rounded = product.equals(value) ? '' : ` → ${fixed(value, COEFFICIENT_PLACES)}`;
  return [
    step(
      'payCoefficient',
      () =>
        `${factors.map((factor, i) => (i === 0 ? num(factor.value) : operand(factor.value))).join(' × ')} ${result(product)}${rounded}`,
    ),
  ];
}
