import { isNegative, isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';

/** A total in parts by weight: cumulative to m = T · (w1 + … + wm) / Σw, exactly, a part the difference of two. */
export const phaseSum = (total: Decimal, weights: readonly Decimal[], step?: Decimal): readonly Decimal[] =>
  phaseRest(ZERO, total, { weights, step });

interface Spread {
  readonly weights: readonly Decimal[];
  /** Each cumulative but the last is a multiple of it, rounded toward 0: nothing is due before it is wholly due. */
  readonly step: Decimal | undefined;
}

/** The parts that lead from what was planned before to a total. */
export function phaseRest(before: Decimal, total: Decimal, { weights, step }: Spread): readonly Decimal[] {
  if (weights.length === 0) return [];
  const shares = usable(weights);
  const whole = sum(shares);
  const each = total.sub(before).div(whole);
  if (!step) return shares.map((weight) => each.mul(weight));
  let [weighed, reached] = [ZERO, before];
  return shares.map((weight) => {
    weighed = weighed.add(weight);
    const exact = before.add(each.mul(weighed));
    const to = weighed.equals(whole) ? exact : stepsWithin(exact, step);
    const part = to.sub(reached);
    reached = to;
    return part;
  });
}

const stepsWithin = (value: Decimal, step: Decimal): Decimal => {
  const steps = value.abs().div(step).floor().mul(step);
  return isNegative(value) ? steps.neg() : steps;
};

/** Weights that cannot be shared by count as even. */
const usable = (weights: readonly Decimal[]): readonly Decimal[] =>
  isZero(sum(weights)) ? weights.map(() => ONE) : weights;
