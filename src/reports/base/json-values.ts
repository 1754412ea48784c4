import type { Target, Indicator, Kpi, Text } from '../../model/types';
import { locate, type Origin } from '../../source/locate';
import { toNumber, type Decimal } from '../../util/decimal';
import type { ReportContext } from './report-kind';

/** A number, or both ends of a range. */
export function targetData(
  target: Target | undefined,
  decimals: number,
): number | { readonly low: number; readonly high: number } | null {
  if (!target) return null;
  return target.type === 'point'
    ? toNumber(target.value, decimals)
    : { low: toNumber(target.low, decimals), high: toNumber(target.high, decimals) };
}

export const rounded = (value: Decimal | undefined, decimals = 2): number | null =>
  value ? toNumber(value, decimals) : null;

export function placeOf(origin: Origin): { readonly file: string; readonly line: number } {
  const { file, start } = locate(origin);
  return { file, line: start.line };
}

/** Plain values for the data of a report, rounded as printed (spec 06); null for what is not there. */

export const number = (value: Decimal | undefined, decimals: number): number | null =>
  value === undefined ? null : toNumber(value, decimals);

export const points = (value: Decimal | undefined): number | null => number(value, 2);

/** Attainment, progress, coverage: a fraction of 1. */
export const fraction = (value: Decimal | undefined): number | null => number(value, 4);

/** A measured value, with the places of its KPI or indicator. */
export const measured = (value: Decimal | undefined, { decimals }: Pick<Kpi | Indicator, 'decimals'>): number | null =>
  number(value, decimals);

/** A number, or the two ends of a range. */
export const target = (
  value: Target | undefined,
  item: Pick<Kpi | Indicator, 'decimals'>,
): number | null | readonly (number | null)[] =>
  value?.type === 'range' ? [measured(value.low, item), measured(value.high, item)] : measured(value?.value, item);

export const text = (value: Text | undefined, { say }: ReportContext): string | null =>
  value === undefined ? null : say(value);

export const orNull = <T>(value: T | undefined): T | null => value ?? null;
