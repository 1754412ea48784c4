import type { Target } from '../model/types';
import type { Decimal } from '../util/decimal';
import { targetInNumbers } from './attainment';
import { num } from './step';

/** A figure with its unit: `99.5 %`, `12000 t`, `4`. */
export const quantity = (value: Decimal, unit: string | undefined): string => withUnit(num(value), unit);

/** A target with its unit: `18–26 days`. */
export const targetQuantity = (target: Target, unit: string | undefined): string =>
  withUnit(targetInNumbers(target), unit);

const withUnit = (text: string, unit: string | undefined): string => (unit === undefined ? text : `${text} ${unit}`);
