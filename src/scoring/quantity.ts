import type { Indicator, Kpi, Target } from '../model/types';
import { round, type Decimal } from '../util/decimal';
import { withUnit } from '../util/with-unit';
import { targetInNumbers } from './attainment';
import { num } from './step';

/** A figure with its unit: `99.5%`, `12000 t`, `4`. */
export const quantity = (value: Decimal, unit: string | undefined): string => withUnit(num(value), unit);

/** A target with its unit: `18–26 days`. */
export const targetQuantity = (target: Target, unit: string | undefined): string =>
  withUnit(targetInNumbers(target), unit);

/** A value rounded as the KPI prints it, with its unit. */
export const measuredQuantity = (value: Decimal, { decimals, unit }: Kpi | Indicator): string =>
  quantity(round(value, decimals), unit);
