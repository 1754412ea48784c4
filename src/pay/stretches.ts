import { monthsOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { postIn } from '../model/posts';
import type { Person, Plan, Post } from '../model/types';
import type { PlanScore } from '../scoring/types';
import { isZero, plain, sum, ZERO, type Decimal } from '../util/decimal';
import type { Advance } from './advances';
import type { Span, Stretch } from './annual-pay';
import { attendanceOf } from './attendance';
import { coefficientOf, type Coefficient } from './factors';
import { sharePool } from './pool';

/** Months in a row with the same post. */
export interface PostStretch extends Stretch {
  readonly post: Post;
  readonly months: Decimal;
  readonly from: Period;
  readonly k: Coefficient;
  readonly advances: readonly Advance[];
}

/** Stretches in the order of time: whoever goes away and comes back has three. Months that do not count are in none. */
export function stretchesOf(person: Person, advances: readonly Advance[], score: PlanScore): readonly PostStretch[] {
  const present = advances.filter(({ attendance: { part } }) => !isZero(part));
  return inRows(present, ({ attendance: { month } }) => keyOf(postIn(person, month))).map((row): PostStretch => {
    const from = row[0]!.attendance.month;
    const post = postIn(person, from);
    const k = coefficientOf(post, person.year, score);
    return {
      post,
      from,
      k,
      coefficient: k.value,
      spans: spansOf(row),
      months: sum(row.map(({ attendance }) => attendance.part)),
      advances: row,
    };
  });
}

/** Months that count, by their annual part. */
export const spansOf = (advances: readonly Advance[]): readonly Span[] =>
  inRows(advances, ({ annual }) => plain(annual)).map((row) => ({
    annual: row[0]!.annual,
    months: sum(row.map(({ attendance: { part } }) => part)),
  }));

const keyOf = ({ department, scorecard }: Post): string => `${department.to} ${scorecard?.to ?? ''}`;

/** Neighbours with the same key. */
function inRows<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row && key(row[0]!) === key(item)) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** The posts of a person in a period, those of months that count; of one who never worked in it the last. */
export function postsOf(person: Person, period: Period, plan: Plan): readonly Post[] {
  const months = monthsOf(period, plan.fiscalYear);
  const present = months.filter((month) => !isZero(attendanceOf(person, month, plan).part));
  return (present.length > 0 ? present : months.slice(-1)).map((month) => postIn(person, month));
}

/**
 * An amount of the whole person that falls on stretches by their parts, to the cent; all of it on the last where no
 * stretch has a part.
 */
export function splitOver(amount: Decimal, parts: readonly Decimal[]): readonly Decimal[] {
  if (!isZero(sum(parts))) return sharePool(amount, parts);
  return parts.map((_, i) => (i === parts.length - 1 ? amount : ZERO));
}
