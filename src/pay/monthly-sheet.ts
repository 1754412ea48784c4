import { fiscalYearOf, monthOfDay } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { postIn } from '../model/posts';
import type { Person } from '../model/payroll';
import type { Link, Department, Plan } from '../model/types';
import type { Incident } from '../model/conduct';
import type { Step } from '../scoring/types';
import { sortBy } from '../util/compare';
import { isZero, sum, type Decimal } from '../util/decimal';
import { advancesOf, type Advance } from './advances';
import { chargesOf, revokedBefore, type Charge, type Charged } from './charges';
import { cents } from './money';
import { monthlyPay, type MonthlyPay } from './monthly-pay';
import { monthlySteps } from './monthly-steps';

/** What one person is paid of performance pay in one month (spec 04.2). */
export interface MonthlySheet extends MonthlyPay {
  readonly person: Person;
  readonly month: Period;
  readonly department: Link<Department>;
  /** The monthly part; half of it in a half month. */
  readonly monthly: Decimal;
  readonly charges: readonly Charge[];
  /** Paid back for incidents of earlier months that were revoked. */
  readonly refunds: readonly Refund[];
  readonly advance: Advance;
  /** Monthly pay, refunds and advance together. */
  readonly total: Decimal;
  readonly steps: readonly Step[];
}

export interface Refund {
  readonly incident: Incident;
  /** The month that was charged. */
  readonly month: Period;
  readonly amount: Decimal;
}

/** The sheets of everybody who works in a month, or has an incident charged or paid back in it. */
export function monthlySheets(plan: Plan, month: Period): readonly MonthlySheet[] {
  const year = fiscalYearOf(month, plan.fiscalYear);
  const sheets = plan.payroll.people.filter((person) => person.year === year).map((person) => monthlySheet(person, month, plan));
  return sheets.filter(({ advance, charges, refunds }) => !isZero(advance.attendance.part) || charges.length > 0 || refunds.length > 0);
}

export function monthlySheet(person: Person, month: Period, plan: Plan): MonthlySheet {
  const { advance, monthly, charges } = chargedIn(person, month, plan);
  const pay = monthlyPay(monthly, charges.map(({ penalty }) => penalty), plan.policy.pay.monthlyCap);
  const refunds = refundsIn(person, month, plan);
  const total = sum([pay.pay, ...refunds.map(({ amount }) => amount), advance.paid]);
  const sheet = { ...pay, person, month, department: postIn(person, month).department, monthly, charges, refunds, advance, total };
  return { ...sheet, steps: monthlySteps(sheet, plan) };
}

function chargedIn(person: Person, month: Period, plan: Plan): Pick<MonthlySheet, 'advance' | 'monthly' | 'charges'> {
  const advance = advancesOf(person, plan).find(({ attendance }) => attendance.month.text === month.text)!;
  const monthly = cents(person.monthly.mul(advance.attendance.part));
  return { advance, monthly, charges: chargesOf(person.id, month, monthly, plan) };
}

/** For each revoked incident what its month would not have been charged without it; those revoked earlier are gone already. */
function refundsIn(person: Person, month: Period, plan: Plan): readonly Refund[] {
  return sortBy(revokedBefore(person.id, month, plan), ({ revoked, id }) => `${revoked} ${id}`).flatMap((incident) => {
    const charged = monthOfDay(incident.confirmed);
    const then = plan.payroll.people.find(({ id, year }) => id === person.id && year === fiscalYearOf(charged, plan.fiscalYear));
    return then ? [{ incident, month: charged, amount: chargedFor(incident, then, charged, plan) }] : [];
  });
}

function chargedFor(incident: Charged, person: Person, month: Period, plan: Plan): Decimal {
  const { charges, monthly } = chargedIn(person, month, plan);
  const standing = charges.filter((charge) => !isRevokedBefore(charge.incident, incident));
  const rest = standing.filter((charge) => charge.incident !== incident);
  const [before, after] = [standing, rest].map((some) => monthlyPay(monthly, some.map(({ penalty }) => penalty), plan.policy.pay.monthlyCap).deduction);
  return before!.sub(after!);
}

const isRevokedBefore = (one: Incident, other: Incident): boolean =>
  one.state === 'revoked' && one !== other && `${one.revoked} ${one.id}` < `${other.revoked} ${other.id}`;
