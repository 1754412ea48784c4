import { fiscalYearOf, nextMonth, periodsOfYear } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { heldIn } from '../model/amounts';
import type { Incident, Person, Plan } from '../model/types';
import { num, step } from '../scoring/step';
import type { Step } from '../scoring/types';
import { sortBy } from '../util/compare';
import { isZero, sum, ZERO, type Decimal } from '../util/decimal';
import { attendanceOf } from './attendance';
import { chargedTo, type Charged } from './charge-months';
import { chargesOf } from './charges';
import { cents } from './money';
import { monthlyPay } from './monthly-pay';

/** The amount paid back for a revoked incident. */
export interface Refund {
  readonly incident: Incident;
  /** The month that was charged. */
  readonly month: Period;
  /** Later months that were charged more, since it had made a repetition of another case. */
  readonly repeats: readonly Period[];
  readonly amount: Decimal;
}

type Revoked = Charged & { readonly revokedIn: Period };

export const refundStep = ({ incident, month, repeats, amount }: Refund): Step =>
  step(
    'refund',
    () => `${incident.id}, ${[month, ...repeats].map(({ text }) => text).join(' + ')}: ${num(amount)}`,
    incident.origin,
  );

/** The month or year whose sheet pays an incident back: the next month, but the year itself after its last month. */
export function paidBackIn({ revokedIn }: Revoked, { fiscalYear }: Plan): { month: Period } | { year: number } {
  const year = fiscalYearOf(revokedIn, fiscalYear);
  const isLast = periodsOfYear(year, 'month', fiscalYear).at(-1)!.text === revokedIn.text;
  return isLast ? { year } : { month: nextMonth(revokedIn) };
}

/** The refunds in the sheet of a month. */
export const refundsInMonth = (person: Person, month: Period, plan: Plan): readonly Refund[] =>
  refundsOf(person, plan, (at) => 'month' in at && at.month.text === month.text);

/** The refunds in the settlement of a year. */
export const refundsInYear = (person: Person, plan: Plan): readonly Refund[] =>
  refundsOf(person, plan, (at) => 'year' in at && at.year === person.year);

type PaidBack = ReturnType<typeof paidBackIn>;

function refundsOf({ id }: Person, plan: Plan, isDue: (at: PaidBack) => boolean): readonly Refund[] {
  return revokedOf(id, plan)
    .filter((revoked) => isDue(paidBackIn(revoked, plan)))
    .flatMap((revoked) => refundOf(revoked, plan) ?? []);
}

/** The charged incidents of a person that were revoked, in the order in which they were. */
export const revokedOf = (person: string, plan: Plan): readonly Revoked[] =>
  sortBy(
    chargedTo(person, plan).filter((charged): charged is Revoked => charged.revokedIn !== undefined),
    ({ incident: { revoked, id } }) => `${revoked} ${id}`,
  );

/**
 * The difference that a revoked incident made to the months closed until then; those revoked before it are gone
 * already. Undefined where the month that was charged has no pay.
 */
export function refundOf(revoked: Revoked, plan: Plan): Refund | undefined {
  const { incident, month } = revoked;
  if (!personIn(incident.person, month, plan)) return undefined;
  const all = revokedOf(incident.person, plan).map((one) => one.incident);
  const gone = new Set(all.slice(0, all.indexOf(incident)));
  const without = new Set([...gone, incident]);
  const differences = chargedMonths(incident.person, plan).map((at) => ({
    at,
    amount: deductionIn(incident.person, at, plan, gone).sub(deductionIn(incident.person, at, plan, without)),
  }));
  const repeats = differences.filter(({ at, amount }) => at.text !== month.text && !isZero(amount));
  return {
    incident,
    month,
    repeats: repeats.map(({ at }) => at),
    amount: sum(differences.map(({ amount }) => amount)),
  };
}

/** The months with charges. A revoked incident makes no difference before its own, nor once it is known. */
const chargedMonths = (person: string, plan: Plan): readonly Period[] => [
  ...new Map(chargedTo(person, plan).map(({ month }) => [month.text, month])).values(),
];

function deductionIn(id: string, month: Period, plan: Plan, without: ReadonlySet<Incident>): Decimal {
  const person = personIn(id, month, plan);
  if (!person) return ZERO;
  const monthly = monthlyPartIn(person, month, plan);
  const charges = chargesOf({ person: id, month, monthly }, plan, without);
  return monthlyPay(
    monthly,
    charges.map(({ penalty }) => penalty),
    plan.policy.pay.monthlyCap,
  ).deduction;
}

/** The monthly part; half of it in a half month. */
export const monthlyPartIn = (person: Person, month: Period, plan: Plan): Decimal =>
  cents(heldIn(person.monthly, month).amount.mul(attendanceOf(person, month, plan).part));

const personIn = (id: string, month: Period, { payroll, fiscalYear }: Plan): Person | undefined =>
  payroll.people.find((person) => person.id === id && person.year === fiscalYearOf(month, fiscalYear));
