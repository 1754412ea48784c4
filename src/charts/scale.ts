import { decimal, grouped, isNegative, isPositive, max, min, ONE, ZERO, type Decimal } from '../util/decimal';

/** An axis: round values with their places, and where any value lies on it. */
export interface Axis {
  /** Rising, at least two; the outer ones enclose every value. */
  readonly ticks: readonly Decimal[];
  /** Places that the ticks are written with. */
  readonly decimals: number;
  /** Factor of the written ticks: 1, or a power of 1,000 where they would be too long. */
  readonly factor: Decimal;
  /** 0 at the first tick, 1 at the last. */
  share(value: Decimal): number;
}

const STEPS = [1, 2, 2.5, 5, 10].map(decimal);
const TEN = decimal(10);
const THOUSAND = decimal(1000);

/** From this on an axis is written in thousands, millions …: more digits would crowd out the picture. */
const LONG = decimal(10_000_000);

/**
 * An axis for some values with about `count` steps, none less than `least`; exact, so that the same values give the
 * same ticks everywhere.
 */
export function axisOf(values: readonly Decimal[], count: number, least: Decimal = ZERO): Axis {
  const [low, high] = domain(values);
  const step = niceStep(max(least, high.sub(low).div(decimal(count))));
  const first = low.div(step).floor();
  const steps = Number(high.div(step).ceil().sub(first).valueOf());
  const ticks = Array.from({ length: steps + 1 }, (_, i) => first.add(decimal(i)).mul(step));
  const factor = factorOf(ticks);
  const length = ticks[steps]!.sub(ticks[0]!);
  return {
    ticks,
    factor,
    decimals: places(step.div(factor)),
    share: (value) => value.sub(ticks[0]!).div(length).valueOf(),
  };
}

/** Room around a single value; 0 itself where the values are near it. */
function domain(values: readonly Decimal[]): readonly [Decimal, Decimal] {
  const [low, high] = values.length === 0 ? [ZERO, ONE] : [min(values[0]!, ...values), max(values[0]!, ...values)];
  if (!low.equals(high)) return fromZero(low, high);
  return low.equals(ZERO) ? [ZERO, ONE] : fromZero(low.sub(low.abs().div(TEN)), high.add(high.abs().div(TEN)));
}

/** An axis that would begin at less than half of its highest value begins at 0. */
function fromZero(low: Decimal, high: Decimal): readonly [Decimal, Decimal] {
  if (isPositive(low) && low.mul(decimal(2)).lt(high)) return [ZERO, high];
  if (isNegative(high) && high.mul(decimal(2)).gt(low)) return [low, ZERO];
  return [low, high];
}

/** 1, 2, 2.5 or 5 times a power of ten, and not less than `least`. */
function niceStep(least: Decimal): Decimal {
  const power = TEN.pow(exponentOf(least));
  return STEPS.map((step) => step.mul(power)).find((step) => step.gte(least))!;
}

/** 2 for 340, −1 for 0.34: by counting digits, since logarithms differ from machine to machine. */
function exponentOf(value: Decimal): number {
  const guess = value.n.toString().length - value.d.toString().length;
  return TEN.pow(guess).lte(value) ? guess : guess - 1;
}

const MOST_PLACES = 30;

function places(step: Decimal): number {
  let decimals = 0;
  while (decimals < MOST_PLACES && !step.round(decimals).equals(step)) decimals++;
  return decimals;
}

function factorOf(ticks: readonly Decimal[]): Decimal {
  const largest = max(ticks[0]!.abs(), ticks.at(-1)!.abs());
  let factor = ONE;
  while (largest.div(factor).gte(LONG)) factor = factor.mul(THOUSAND);
  return factor;
}

/** Label of a tick. */
export const tickText = (tick: Decimal, { decimals, factor }: Axis): string => grouped(tick.div(factor), decimals);
