import type { Origin } from '../source/locate';
import { isNegative, isWritable, plain, type Decimal } from '../util/decimal';
import type { Step, StepName } from './types';

/**
 * One step of a calculation. The arithmetic is written out when it is read: most figures are only totalled
 * and never explained.
 */
export const step = (what: StepName, how: () => string, ...at: readonly (Origin | undefined)[]): Step =>
  new CalculationStep(what, how, at);

class CalculationStep implements Step {
  constructor(
    readonly what: StepName,
    private readonly write: () => string,
    private readonly places: readonly (Origin | undefined)[],
  ) {}

  get how(): string {
    return this.write();
  }

  get at(): readonly Origin[] {
    return this.places.filter((origin) => origin !== undefined);
  }
}

/**
 * A number as printed in arithmetic, with a real minus sign: every digit of one that a plan could write, else at most 6
 * places.
 */
export const num = (value: Decimal): string => plain(value).replace('-', '−');

/** A number after an operator: `1 − (−500)`. */
export const operand = (value: Decimal): string => (isNegative(value) ? `(${num(value)})` : num(value));

/** `= 28.2`, or `≈ 28.333333` where the printed digits are not the whole value. */
export const result = (value: Decimal): string => `${isWritable(value) ? '=' : '≈'} ${num(value)}`;

/** `11640 + 12010 + (−5)`; `0` for no terms. */
export const terms = (values: readonly Decimal[]): string =>
  values.map((value, i) => (i === 0 ? num(value) : operand(value))).join(' + ') || '0';

/** `11640 + 12010 = 23650`; of a single term only that. */
export const sumOf = (values: readonly Decimal[], total: Decimal): string =>
  values.length > 1 ? `${terms(values)} ${result(total)}` : num(total);

export const percent = (fraction: Decimal): string => `${num(fraction.mul(100))}%`;
