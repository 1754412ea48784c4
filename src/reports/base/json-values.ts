import type { Kpi, Role, ScoreScale, Taken, Target, Text } from '../../model/types';
import { isOnHundred } from '../../scoring/scale';
import { locate, type Origin } from '../../source/locate';
import { ONE, toNumber, unrounded, type Decimal } from '../../util/decimal';
import type { ReportContext } from './report-kind';

/*
 * Plain values for the data of a report: points and scores as printed, measured values unrounded (spec 06); null for
 * what is not there.
 */

/** Points and amounts of money, unless other decimals are asked for. */
export const rounded = (value: Decimal | undefined, decimals = 2): number | null =>
  value === undefined ? null : toNumber(value, decimals);

/** Attainment, progress, coverage: a fraction of 1, which is never written as 1 where it is not. */
export function fraction(value: Decimal | undefined): number | null {
  const written = rounded(value, 4);
  if (!value || written !== 1 || value.equals(ONE)) return written;
  return value.lt(ONE) ? 0.9999 : 1.0001;
}

/** A measured or computed value as it is, not as it is printed (spec 02.9). */
export const exact = (value: Decimal | undefined): number | null => (value === undefined ? null : unrounded(value));

/** A number, or both ends of a range as a list: `[18, 26]`. */
export const targetList = (target: Target | undefined): number | null | readonly (number | null)[] =>
  target?.type === 'range' ? [exact(target.low), exact(target.high)] : exact(target?.value);

/** A number, or both ends of a range by name: `{low: 18, high: 26}`. */
export const targetRange = (
  target: Target | undefined,
): number | null | { readonly low: number | null; readonly high: number | null } =>
  target?.type === 'range' ? { low: exact(target.low), high: exact(target.high) } : exact(target?.value);

/** The figure that a formula takes of the KPI or scorecard at the address; nothing for the value of a KPI. */
export const takeOf = ({ taken }: Kpi): { readonly take?: Taken['figure'] } => (taken ? { take: taken.figure } : {});

export const text = (value: Text | undefined, { say }: ReportContext): string | null =>
  value === undefined ? null : say(value);

/** The weight of a KPI, and as it is written where weights are relative; one that has none says its role instead. */
export const weights = ({ role, weight, writtenWeight }: Kpi): WeightsOrRole =>
  role === 'score'
    ? { weight: exact(weight), ...(writtenWeight && { writtenWeight: exact(writtenWeight) }) }
    : { weight: null, role };

interface WeightsOrRole {
  readonly weight: number | null;
  readonly writtenWeight?: number | null;
  readonly role?: Role;
}

/** The scale of scores; nothing of the usual one, 100 with two places. */
export const scaleOf = ({
  full,
  decimals,
}: ScoreScale): { readonly full?: number | null; readonly decimals?: number } =>
  isOnHundred({ full }) && decimals === 2 ? {} : { full: exact(full), decimals };

export const orNull = <T>(value: T | undefined): T | null => value ?? null;

export function placeOf(origin: Origin): { readonly file: string; readonly line: number } {
  const { file, start } = locate(origin);
  return { file, line: start.line };
}
