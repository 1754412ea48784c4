import { periodsOfYear } from '../calendar/fiscal-year';
import { makePeriod, type Period } from '../calendar/period';
import { heldIn } from '../model/amounts';
import type { Person, Plan } from '../model/types';
import { num, percent, result, step } from '../scoring/step';
import type { Step } from '../scoring/types';
import { inside } from '../source/locate';
import { isZero, min, ONE, ZERO, type Decimal } from '../util/decimal';
import { monthlyAdvance } from './annual-pay';
import { attendanceOf, type Attendance } from './attendance';
import { sharePool } from './pool';

/** The advance on the annual part in one month (spec 04.2). */
export interface Advance {
  readonly attendance: Attendance;
  /** The annual part of the month. */
  readonly annual: Decimal;
  /** Amount planned by the policy. */
  readonly planned: Decimal;
  /** The part of it that is kept for last year's shortfall. */
  readonly offset: Decimal;
  /** The amount paid out: as recorded, else planned less offset. */
  readonly paid: Decimal;
  readonly steps: readonly Step[];
}

/** The advances of the twelve months of a person's year. */
export function advancesOf(person: Person, plan: Plan): readonly Advance[] {
  const attendances = periodsOfYear(person.year, 'month', plan.fiscalYear).map((month) =>
    attendanceOf(person, month, plan),
  );
  const present = attendances.filter(({ part }) => !isZero(part));
  const offsets =
    present.length > 0
      ? sharePool(
          person.offset,
          present.map(() => ONE),
        )
      : [];
  return attendances.map((attendance) =>
    advanceOf(person, attendance, offsets[present.indexOf(attendance)] ?? ZERO, plan),
  );
}

/** The share of the annual part that is prepaid: the person's own, else the policy's. */
export const prepayOf = ({ prepay }: Person, { policy }: Plan): Decimal => prepay ?? policy.pay.prepay;

function advanceOf(person: Person, attendance: Attendance, share: Decimal, plan: Plan): Advance {
  const { month, part } = attendance;
  const prepay = prepayOf(person, plan);
  const { amount: annual, origin: at } = heldIn(person.annual, month);
  const planned = monthlyAdvance(annual, prepay, part);
  const offset = min(share, planned);
  const recorded = recordedIn(person, month);
  const paid = recorded?.amount ?? planned.sub(offset);
  const twelfth = (): string => `${num(annual)} × ${percent(prepay)} / 12${part.equals(ONE) ? '' : ` × ${num(part)}`}`;
  const steps = [
    ...(isZero(part)
      ? []
      : [
          step(
            'advance',
            () => `${twelfth()} ${toCent(annual.mul(prepay).div(12).mul(part), planned)}`,
            at,
            person.prepay ? inside(person.origin, 'prepay') : inside(plan.origin, 'policy', 'pay', 'prepay'),
          ),
        ]),
    ...(isZero(offset)
      ? []
      : [
          step(
            'advanceOffset',
            () => `${num(planned)} − ${num(offset)} = ${num(planned.sub(offset))}`,
            inside(person.origin, 'offset'),
          ),
        ]),
    ...(recorded ? [step('advanceRecorded', () => `${month.text}: ${num(recorded.amount)}`, recorded.origin)] : []),
  ];
  return { attendance, annual, planned, offset, paid, steps };
}

/** `= 3000`, or `≈ 1520.833333 → 1520.83` where it was rounded. */
export const toCent = (exact: Decimal, rounded: Decimal): string =>
  exact.equals(rounded) ? result(exact) : `${result(exact)} → ${num(rounded)}`;

/** The amount really paid in a month, or settled after the first half, where it is written. */
export const recordedIn = ({ paid }: Person, { text }: Period): Person['paid'][number] | undefined =>
  paid.find(({ period }) => period.text === text);

/** The first half of a year, after which results may be assessed for the first time. */
export const firstHalfOf = (year: number): Period => makePeriod('half', year, 1);
