import { weekdaysBetween, type Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Person, Plan } from '../model/types';
import { num, step } from '../scoring/step';
import type { Step } from '../scoring/types';
import { inside } from '../source/locate';
import { decimal, ONE, ZERO, type Decimal } from '../util/decimal';

const HALF = decimal('0.5');

/** The share of a month that counts (spec 04.2). */
export interface Attendance {
  readonly month: Period;
  /** 0, ½ or 1. */
  readonly part: Decimal;
  /** Steps that explain a partial month; empty for a whole one, and outside of the person's time. */
  readonly steps: readonly Step[];
}

/** Attendance by days: as written, else from Monday to Friday in the months of joining and leaving, else all. */
export function attendanceOf(person: Person, month: Period, plan: Plan): Attendance {
  const days = attendedDays(person, month, plan);
  if (days === undefined || days === 'none') return { month, part: days ? ZERO : ONE, steps: [] };
  const { partMonth } = plan.policy.pay;
  const part = days === 0 ? ZERO : days <= partMonth ? HALF : ONE;
  const sign = days === 0 ? '' : days <= partMonth ? ` ≤ ${partMonth}` : ` > ${partMonth}`;
  return {
    month,
    part,
    steps: [step('attendance', () => `${month.text}: ${days}${sign} → ${num(part)}`, ...placesOf(person, month))],
  };
}

function attendedDays(
  { joined, left, attended }: Person,
  month: Period,
  { fiscalYear }: Plan,
): number | 'none' | undefined {
  const { from, to } = daysOf(month, fiscalYear);
  const written = attended.find(({ period }) => period.text === month.text);
  if ((joined ?? from) > to || (left ?? to) < from) return 'none';
  if (written) return written.days;
  const [first, last] = [later(from, joined), earlier(to, left)];
  return (joined !== undefined && joined >= from) || (left !== undefined && left <= to)
    ? weekdaysBetween(first, last)
    : undefined;
}

const later = (a: Day, b: Day | undefined): Day => (b !== undefined && b > a ? b : a);
const earlier = (a: Day, b: Day | undefined): Day => (b !== undefined && b < a ? b : a);

function placesOf({ origin, attended, joined, left }: Person, { text }: Period) {
  const written = attended.find(({ period }) => period.text === text);
  if (written) return [written.origin];
  return [
    ...(joined?.startsWith(text) ? [inside(origin, 'joined')] : []),
    ...(left?.startsWith(text) ? [inside(origin, 'left')] : []),
  ];
}
