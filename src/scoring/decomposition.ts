import { decimal, sum, ZERO, type Decimal } from '../util/decimal';

/** The value of a formula with the inputs that `atActual` names at their actuals and the others at their targets. */
export type Play = (atActual: (index: number) => boolean) => Decimal | undefined;

/**
 * The Shapley value of each of `count` inputs: its mean effect over all orders of going from target to actual.
 * They total the variance exactly. Undefined where a mixture has no value.
 */
export function shapley(count: number, play: Play): readonly Decimal[] | undefined {
  const values = Array.from({ length: 1 << count }, (_, mixture) => play((index) => has(mixture, index)));
  if (!values.every((value) => value !== undefined)) return undefined;
  const shares = sharesBySize(count);
  return Array.from({ length: count }, (_, index) => {
    const effects = values.map((value, mixture) =>
      has(mixture, index) ? ZERO : values[mixture | (1 << index)]!.sub(value).mul(shares[sizeOf(mixture)]!),
    );
    return sum(effects);
  });
}

/**
 * The effect of each input as they go from target to actual one after the other, in order. Undefined where a mixture
 * has no value.
 */
export function chainSubstitution(count: number, play: Play): readonly Decimal[] | undefined {
  const values = Array.from({ length: count + 1 }, (_, changed) => play((index) => index < changed));
  if (!values.every((value) => value !== undefined)) return undefined;
  return values.slice(1).map((value, i) => value.sub(values[i]!));
}

const has = (mixture: number, index: number): boolean => (mixture & (1 << index)) !== 0;

const sizeOf = (mixture: number): number => (mixture === 0 ? 0 : (mixture & 1) + sizeOf(mixture >> 1));

/**
 * The share of orders in which just a given mixture of `size` inputs comes before a given input: s! (n − s − 1)! / n!.
 */
function sharesBySize(count: number): readonly Decimal[] {
  return Array.from({ length: count }, (_, size) =>
    factorial(size)
      .mul(factorial(count - size - 1))
      .div(factorial(count)),
  );
}

const factorial = (n: number): Decimal => (n <= 1 ? decimal(1) : decimal(n).mul(factorial(n - 1)));
