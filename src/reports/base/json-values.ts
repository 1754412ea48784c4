import type { Indicator, Kpi, Target, Text } from '../../model/types';
import { locate, type Origin } from '../../source/locate';
import { toNumber, type Decimal } from '../../util/decimal';
import type { ReportContext } from './report-kind';

/*
 * Plain values for the data of a report, rounded as printed (spec 06); null for what is not there.
 */

/** Points and amounts of money, unless other decimals are asked for. */
export const rounded = (value: Decimal | undefined, decimals = 2): number | null =>
  value === undefined ? null : toNumber(value, decimals);

/** Attainment, progress, coverage: a fraction of 1. */
export const fraction = (value: Decimal | undefined): number | null => rounded(value, 4);

/** A value that was computed, with more decimals than are printed. */
export const exact = (value: Decimal | undefined): number | null => rounded(value, 6);

type Measured = Pick<Kpi | Indicator, 'decimals'>;

/** A measured value, with the decimals of its KPI or indicator. */
export const measured = (value: Decimal | undefined, { decimals }: Measured): number | null => rounded(value, decimals);

/** A number, or both ends of a range as a list: `[18, 26]`. */
export const targetList = (target: Target | undefined, item: Measured): number | null | readonly (number | null)[] =>
  target?.type === 'range' ? [measured(target.low, item), measured(target.high, item)] : measured(target?.value, item);

/** A number, or both ends of a range by name: `{low: 18, high: 26}`. */
export const targetRange = (
  target: Target | undefined,
  item: Measured,
): number | null | { readonly low: number | null; readonly high: number | null } =>
  target?.type === 'range'
    ? { low: measured(target.low, item), high: measured(target.high, item) }
    : measured(target?.value, item);

export const text = (value: Text | undefined, { say }: ReportContext): string | null =>
  value === undefined ? null : say(value);

export const orNull = <T>(value: T | undefined): T | null => value ?? null;

export function placeOf(origin: Origin): { readonly file: string; readonly line: number } {
  const { file, start } = locate(origin);
  return { file, line: start.line };
}
