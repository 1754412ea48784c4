import type { Indicator, Kpi, Target } from '../../model/types';
import { decimal, type Decimal } from '../../util/decimal';
import { number, targetCell as targetOf } from './cells';
import type { Cell, Column } from './report';

export { bar, sparkline, join, percent, points, status } from './cells';

type Item = Pick<Kpi | Indicator, 'decimals'>;

/** The unit stands in the name of the row. */
export const figure = (value: Decimal | undefined, { decimals }: Item): Cell => number(value, { decimals });

export const change = (value: Decimal | undefined, { decimals }: Item): Cell =>
  number(value, { decimals, signed: true });

export const target = (value: Target | undefined, { decimals }: Item): Cell => targetOf(value, { decimals });

/** A weight as it is written: 35, or 12.5. */
export const weight = (value: Decimal): Cell =>
  number(value, { decimals: value.mul(100).equals(value.floor().mul(100)) ? 0 : 2 });

export const count = (value: number): Cell => number(decimal(value), { decimals: 0 });

/** Days late; nothing to say is nothing to read. */
export const daysLate = (days: number): Cell => (days > 0 ? count(days) : '');

export const left = (title: string): Column => ({ title });

export const right = (title: string): Column => ({ title, align: 'right' });
