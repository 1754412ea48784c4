import type { Day } from '../calendar/day';
import { round, type Decimal } from '../util/decimal';
import type { PlanFacts } from './plan-facts';

/** The types of columns. A figure is DECIMAL(18,6), points are DECIMAL(18,4), a day is a DATE. */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'day' | 'figure' | 'points';

/** Decimal places of the types that have any. */
export const PLACES = { figure: 6, points: 4 } as const;

/** The digits of a decimal on both sides of its point together. */
export const PRECISION = 18;

export interface Column {
  /** Written in snake case, which every database reads without quotes. */
  readonly name: string;
  readonly type: ColumnType;
  /** Never null: it is part of the key. */
  readonly required: boolean;
}

/** A value as formats get it: a decimal as a whole number of its last place, a day as `2026-03-31`. */
export type Value = string | number | bigint | boolean | null;

/** A column before it has a name: its type, and where its values come from. */
export interface ColumnOf<R> {
  readonly type: ColumnType;
  of(row: R, facts: PlanFacts): Value;
}

type Getter<R, V> = (row: R, facts: PlanFacts) => V | undefined;

const column =
  <V extends Exclude<Value, null>>(type: ColumnType) =>
  <R>(get: Getter<R, V>): ColumnOf<R> => ({ type, of: (row, facts) => get(row, facts) ?? null });

export const text = column<string>('text');
export const integer = column<number>('integer');
export const boolean = column<boolean>('boolean');
export const day = column<Day>('day');

const decimals =
  (type: keyof typeof PLACES) =>
  <R>(get: Getter<R, Decimal>): ColumnOf<R> => ({
    type,
    of: (row, facts) => scaled(get(row, facts), PLACES[type]),
  });

/** A measured or computed value, a target, or a fraction of 1. */
export const figure = decimals('figure');

/** Points, weights and scores. */
export const points = decimals('points');

/** `99.5` with 6 places: 99500000. */
function scaled(value: Decimal | undefined, places: number): bigint | null {
  if (value === undefined) return null;
  const { n, d } = value.d === 1n ? value : round(value, places);
  return (n * 10n ** BigInt(places)) / d;
}
