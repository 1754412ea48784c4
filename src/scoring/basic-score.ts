import { HUNDRED, isZero, sum, ZERO, type Decimal } from '../util/decimal';
import { movedWeights, sharingFactor, type WeightPart } from './weight-moves';

/** A KPI in its scorecard: what it weighs and how much of that it earned. */
export interface ScorePart extends WeightPart {
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

/** W' of each part: with its share of the weight of n/a KPIs, 0 for those themselves. */
export function appliedWeights(parts: readonly ScorePart[]): readonly Decimal[] {
  const { weights, rest } = movedWeights(parts);
  const factor = sharingFactor(rest);
  return parts.map(({ notApplicable }, i) => (notApplicable ? ZERO : weights[i]!.mul(factor)));
}

/** Sums of applied weights that a basic score is made of. */
export interface BasicSums {
  /** Σ W'r of what is reported. */
  readonly earned: Decimal;
  /** Σ W' of what is reported. */
  readonly covered: Decimal;
  /** Σ W' of all. */
  readonly whole: Decimal;
}

/** Σ W'r, the provisional figure where something is unreported, and the range it lies in (spec 02.5). */
export const basicScore = (parts: readonly ScorePart[]): BasicScore => basicOf(basicSums(parts));

export function basicSums(parts: readonly ScorePart[]): BasicSums {
  const applied = appliedWeights(parts);
  const own = parts.map((part, i) => shareOf(part, applied[i]!));
  return {
    earned: sum(own.map(({ earned }) => earned)),
    covered: sum(own.map(({ covered }) => covered)),
    whole: sum(applied),
  };
}

/** The part of the sums that one KPI has, by its applied weight. */
export const shareOf = ({ rate }: ScorePart, applied: Decimal): Omit<BasicSums, 'whole'> =>
  rate === undefined ? { earned: ZERO, covered: ZERO } : { earned: rate.mul(applied), covered: applied };

export function basicOf({ earned, covered, whole }: BasicSums): BasicScore {
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
