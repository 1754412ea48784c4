import { HUNDRED, isZero, sum, ZERO, type Decimal } from '../util/decimal';

/** A KPI in its scorecard: what it weighs and how much of that it earned. */
export interface ScorePart {
  readonly weight: Decimal;
  readonly notApplicable: boolean;
  /** points / weight; undefined for one that is not reported. */
  readonly rate?: Decimal | undefined;
}

/** A score before bonus and deductions, out of 100. */
export interface BasicScore {
  /** Over what is reported, brought to the whole weight. Undefined when nothing is. */
  readonly basic?: Decimal;
  /** With the unreported at rate 0, and at rate 1. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** The weight that is not n/a: 100, or 0 where all of it is. */
  readonly weight: Decimal;
  /** The reported share of the weight that is not n/a, a fraction of 1. */
  readonly coverage: Decimal;
  /** Nothing is left out. */
  readonly complete: boolean;
}

/**
 * The factor that shares out the weight of n/a KPIs: 100 / (100 − their weights) (spec 02.5); 0 when nothing is left.
 */
export function sharingFactor(parts: readonly ScorePart[]): Decimal {
  const rest = HUNDRED.sub(sum(parts.filter(({ notApplicable }) => notApplicable).map(({ weight }) => weight)));
  return rest.gt(ZERO) ? HUNDRED.div(rest) : ZERO;
}

/** W' of each part: with its share of the weight of n/a KPIs, 0 for those themselves. */
export function appliedWeights(parts: readonly ScorePart[]): readonly Decimal[] {
  const factor = sharingFactor(parts);
  return parts.map(({ weight, notApplicable }) => (notApplicable ? ZERO : weight.mul(factor)));
}

/** Σ W'r, the provisional figure where something is unreported, and the range it lies in (spec 02.5). */
export function basicScore(parts: readonly ScorePart[]): BasicScore {
  const applied = appliedWeights(parts);
  const reported = parts
    .map(({ rate }, i) => ({ rate, weight: applied[i]! }))
    .filter((part): part is { rate: Decimal; weight: Decimal } => part.rate !== undefined && !isZero(part.weight));
  const earned = sum(reported.map(({ rate, weight }) => rate.mul(weight)));
  const [covered, whole] = [sum(reported.map(({ weight }) => weight)), sum(applied)];
  const complete = covered.equals(whole);
  const range = {
    low: earned,
    high: earned.add(whole.sub(covered)),
    weight: whole,
    coverage: isZero(whole) ? ZERO : covered.div(whole),
    complete,
  };
  if (isZero(covered)) return range;
  return { ...range, basic: complete ? earned : earned.mul(HUNDRED).div(covered) };
}
