import { isScored } from '../../model/roles';
import type { Kpi } from '../../model/types';
import { decimal, isWhole, type Decimal } from '../../util/decimal';
import { number, weightPlaces } from './cells';
import type { Cell, Column } from './report';

export { bar, change, figure, join, percent, points, sparkline, status, target } from './cells';

/** A weight as it is written: 35, or 12.5. */
export const weight = (value: Decimal): Cell =>
  number(value, { decimals: isWhole(value) ? 0 : Math.max(2, weightPlaces(value)) });

/** The weight of a KPI; nothing for one that has none. */
export const weightOf = (kpi: Kpi): Cell => (isScored(kpi) ? weight(kpi.weight) : '');

export const count = (value: number): Cell => number(decimal(value), { decimals: 0 });

/** Days late; nothing to say is nothing to read. */
export const daysLate = (days: number): Cell => (days > 0 ? count(days) : '');

export const left = (title: string): Column => ({ title });

export const right = (title: string): Column => ({ title, align: 'right' });
