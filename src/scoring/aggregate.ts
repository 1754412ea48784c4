import type { Aggregate, Amount } from '../model/types';
import { decimal, isZero, max, min, ONE, sum, type Decimal } from '../util/decimal';
import { num, operand, result, sumOf, terms } from './step';
import type { StepName } from './types';

export interface Aggregated {
  readonly value: Decimal;
  readonly what: StepName;
  /** The arithmetic. */
  readonly how: () => string;
}

/** The factor of a ratio: 100 for a KPI in per cent, so that 11640/11820 is 98.477… */
export const ratioScale = (unit: string | undefined): Decimal => (unit === '%' ? decimal(100) : ONE);

/**
 * Months to a longer period (spec 03.1), oldest first. `scale` is what a ratio is multiplied by.
 * Undefined without amounts, or where the weights or denominators total 0.
 */
export function aggregate(method: Aggregate, amounts: readonly Amount[], scale: Decimal = ONE): Aggregated | undefined {
  const counted = amounts.filter((amount) => !isNothing(method, amount));
  if (counted.length === 0) return undefined;
  return AGGREGATES[method](counted, scale);
}

/** Tests for `0/0` of a ratio: there was nothing to count, which adds to neither side (spec 02.5). */
export const isNothing = (method: Aggregate, { numerator, denominator }: Amount): boolean =>
  method === 'ratio' && denominator !== undefined && isZero(denominator) && isZero(numerator ?? denominator);

const AGGREGATES: Record<Aggregate, (amounts: readonly Amount[], scale: Decimal) => Aggregated | undefined> = {
  sum: (amounts) => {
    const value = sum(valuesOf(amounts));
    return { value, what: 'sumOfPeriods', how: () => sumOf(valuesOf(amounts), value) };
  },
  mean: (amounts) => {
    const value = sum(valuesOf(amounts)).div(amounts.length);
    return {
      value,
      what: 'meanOfPeriods',
      how: () => `(${terms(valuesOf(amounts))}) / ${amounts.length} ${result(value)}`,
    };
  },
  weightedMean,
  ratio,
  last: (amounts) => {
    const { value } = amounts.at(-1)!;
    return { value, what: 'lastOfPeriods', how: () => num(value) };
  },
  min: (amounts) => extreme('min', min, amounts),
  max: (amounts) => extreme('max', max, amounts),
};

const valuesOf = (amounts: readonly Amount[]): Decimal[] => amounts.map(({ value }) => value);

/** Σ(v·w) / Σw; an amount without a weight counts once. */
function weightedMean(amounts: readonly Amount[]): Aggregated | undefined {
  const weights = amounts.map(({ weight }) => weight ?? ONE);
  const total = sum(weights);
  if (isZero(total)) return undefined;
  const value = sum(amounts.map((amount, i) => amount.value.mul(weights[i]!))).div(total);
  const products = (): string =>
    amounts.map((amount, i) => `${operand(amount.value)} × ${operand(weights[i]!)}`).join(' + ');
  return { value, what: 'weightedMeanOfPeriods', how: () => `(${products()}) / (${terms(weights)}) ${result(value)}` };
}

/** Σ numerators / Σ denominators. Where a period has only its quotient, the periods cannot be weighed: their mean. */
function ratio(amounts: readonly Amount[], scale: Decimal): Aggregated | undefined {
  const [above, below] = [amounts.map(({ numerator }) => numerator), amounts.map(({ denominator }) => denominator)];
  if (!allThere(above) || !allThere(below)) return AGGREGATES.mean(amounts, scale);
  const total = sum(below);
  if (isZero(total)) return undefined;
  const value = sum(above).div(total).mul(scale);
  const times = scale.equals(ONE) ? '' : ` × ${num(scale)}`;
  return { value, what: 'ratioOfPeriods', how: () => `(${terms(above)}) / (${terms(below)})${times} ${result(value)}` };
}

const allThere = (values: readonly (Decimal | undefined)[]): values is readonly Decimal[] =>
  values.every((value) => value !== undefined);

function extreme(name: 'min' | 'max', pick: typeof min, amounts: readonly Amount[]): Aggregated {
  const [first, ...rest] = valuesOf(amounts);
  const value = pick(first!, ...rest);
  return {
    value,
    what: `${name}OfPeriods`,
    how: () => `${name}(${valuesOf(amounts).map(num).join('; ')}) ${result(value)}`,
  };
}
