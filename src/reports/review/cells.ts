import type { Indicator, Kpi, Target } from '../../model/types';
import type { Status } from '../../scoring';
import { decimal, type Decimal } from '../../util/decimal';
import type { Cell, Column } from '../report';

type Item = Pick<Kpi | Indicator, 'decimals'>;

export const figure = (value: Decimal | undefined, { decimals }: Item): Cell => ({ type: 'number', value, decimals });

export const change = (value: Decimal | undefined, { decimals }: Item): Cell => ({ type: 'number', value, decimals, signed: true });

/** A range as its two ends. */
export const target = (value: Target | undefined, item: Item): Cell =>
  value?.type === 'range' ? { type: 'join', parts: [figure(value.low, item), '–', figure(value.high, item)] } : figure(value?.value, item);

export const percent = (value: Decimal | undefined, decimals = 1): Cell => ({ type: 'percent', value, decimals });

export const points = (value: Decimal | undefined, signed = false): Cell => ({ type: 'points', value, signed });

/** A weight as it is written: 35, or 12.5. */
export const weight = (value: Decimal): Cell => ({ type: 'number', value, decimals: value.mul(100).equals(value.floor().mul(100)) ? 0 : 2 });

export const status = (value: Status): Cell => ({ type: 'status', status: value });

export const count = (value: number): Cell => ({ type: 'number', value: decimal(value), decimals: 0 });

/** Days late; nothing to say is nothing to read. */
export const daysLate = (days: number): Cell => (days > 0 ? count(days) : '');

export const join = (...parts: readonly Cell[]): Cell => ({ type: 'join', parts });

export const left = (title: string): Column => ({ title });

export const right = (title: string): Column => ({ title, align: 'right' });
