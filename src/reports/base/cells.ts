import type { Target } from '../../model/types';
import { COEFFICIENT_PLACES } from '../../scoring/grades';
import type { Status, Track } from '../../scoring/types';
import { decimalsOf, plain, round, type Decimal } from '../../util/decimal';
import type { Cell } from './report';

export const points = (value: Decimal | undefined, signed = false): Cell => ({
  type: 'points',
  value,
  ...(signed && { signed }),
});

export const percent = (value: Decimal | undefined, decimals = 1): Cell => ({ type: 'percent', value, decimals });

export const status = (value: Status): Cell => ({ type: 'status', status: value });

/** Trend of the actuals up to the newest period; a single value shows none yet. */
export function sparkline({ periods }: Pick<Track, 'periods'>): Cell {
  const values = periods
    .slice(0, periods.findLastIndex(({ actual }) => actual !== undefined) + 1)
    .map(({ actual }) => actual);
  return values.filter((value) => value !== undefined).length > 1 ? { type: 'sparkline', values } : '';
}

export const bar = (share: Decimal): Cell => ({ type: 'bar', share });

export const join = (...parts: readonly Cell[]): Cell => ({ type: 'join', parts });

interface Format {
  readonly decimals: number;
  readonly unit?: string | undefined;
  readonly signed?: boolean;
}

export const number = (value: Decimal | undefined, { decimals, unit, signed }: Format): Cell => ({
  type: 'number',
  value,
  decimals,
  ...(unit !== undefined && { unit }),
  ...(signed && { signed }),
});

/** Pay coefficient of a score: `0.9280`. */
export const coefficient = (value: Decimal | undefined): Cell => number(value, { decimals: COEFFICIENT_PLACES });

/** A target of a point, or both ends of a range. */
export function targetCell(value: Target | undefined, format: Format): Cell {
  if (value?.type !== 'range') return number(value?.value, format);
  return join(number(value.low, { decimals: format.decimals }), '–', number(value.high, format));
}

/** Low and high of a score, or a dash where there is no range. */
export const range = (low: Decimal | undefined, high: Decimal | undefined): Cell =>
  low && high ? join(points(low), '–', points(high)) : points(undefined);

/** The places that a column of weights needs, 2 at the most. */
export const places = (values: readonly Decimal[]): number =>
  values.reduce((most, value) => Math.max(most, decimalsOf(plain(value, 2))), 0);

/** A number in a sentence, as short as it goes. */
export const inText = (value: Decimal, atMost = 2): string => plain(round(value, atMost), atMost).replace('-', '−');
