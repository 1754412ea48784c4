import type { Indicator, Kpi, Target } from '../model/types';
import { fixed, HUNDRED, type Decimal } from '../util/decimal';
import { withUnit } from '../util/with-unit';
import { targetInNumbers } from './attainment';
import { printedFigure, printedRate, printedTogether } from './places';
import { num } from './step';

/** A figure with its unit: `99.5%`, `12000 t`, `4`. */
export const quantity = (value: Decimal, unit: string | undefined): string => withUnit(num(value), unit);

/** A target with its unit: `18–26 days`. */
export const targetQuantity = (target: Target, unit: string | undefined): string =>
  withUnit(targetInNumbers(target), unit);

/** A value as its KPI prints it, with its unit. */
export const measuredQuantity = (value: Decimal, item: Kpi | Indicator): string =>
  quantity(printedFigure(value, item).value, item.unit);

/** Values of a KPI that are compared, with as many places as it takes to see that they differ. */
export const measuredQuantities = (values: readonly Decimal[], item: Kpi | Indicator): readonly string[] =>
  printedTogether(values, item).map(({ value }) => quantity(value, item.unit));

/** A fraction of 1 beside one that it is compared with: `79.96%`, or `<80%` where no places would show a difference. */
export function rateText(rate: Decimal, decimals: number, compared: Decimal): string {
  const isTrue = (shown: Decimal): boolean => shown.equals(compared) === rate.equals(compared);
  const printed = printedRate(rate, decimals, isTrue);
  return `${printed.side ?? ''}${fixed(printed.value.mul(HUNDRED), printed.decimals)}%`;
}
