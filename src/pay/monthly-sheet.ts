import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { heldIn } from '../model/amounts';
import { postIn } from '../model/posts';
import type { Department, Link, Person, Plan } from '../model/types';
import type { Step } from '../scoring/types';
import { isZero, sum, type Decimal, ONE, ZERO } from '../util/decimal';
import { advancesOf, type Advance } from './advances';
import { chargesOf, type Charge } from './charges';
import { monthlyPay, takesMonth, type MonthlyPay } from './monthly-pay';
import { monthlyPartIn, refundsInMonth, refundStep, type Refund } from './refunds';
import { num, operand, percent, step, sumOf } from '../scoring/step';
import { inside } from '../source/locate';

/** The performance pay of one person in one month (spec 04.2). */
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

/** The sheets of everybody who works in a month, or has an incident charged or paid back in it. */
export function monthlySheets(plan: Plan, month: Period): readonly MonthlySheet[] {
  const year = fiscalYearOf(month, plan.fiscalYear);
  const sheets = plan.payroll.people
    .filter((person) => person.year === year)
    .map((person) => monthlySheet(person, month, plan));
  return sheets.filter(
    ({ advance, charges, refunds }) => !isZero(advance.attendance.part) || charges.length > 0 || refunds.length > 0,
  );
}

export function monthlySheet(person: Person, month: Period, plan: Plan): MonthlySheet {
  const advance = advancesOf(person, plan).find(({ attendance }) => attendance.month.text === month.text)!;
  const monthly = monthlyPartIn(person, month, plan);
  const charges = chargesOf({ person: person.id, month, monthly }, plan);
  const pay = monthlyPay(
    monthly,
    charges.map(({ penalty }) => penalty),
    plan.policy.pay.monthlyCap,
  );
  const refunds = refundsInMonth(person, month, plan);
  const total = sum([pay.pay, ...refunds.map(({ amount }) => amount), advance.paid]);
  const sheet = {
    ...pay,
    person,
    month,
    department: postIn(person, month).department,
    monthly,
    charges,
    refunds,
    advance,
    total,
  };
  return { ...sheet, steps: monthlySteps(sheet, plan) };
}

/** The steps of a month's pay, in the order they were done. */
function monthlySteps(sheet: Omit<MonthlySheet, 'steps'>, plan: Plan): readonly Step[] {
  return [
    ...partSteps(sheet),
    ...sheet.charges.map((charge, i) => chargeStep(charge, sheet.penalties[i]!, sheet, plan)),
    ...deductionSteps(sheet, plan),
    ...totalSteps(sheet),
  ];
}

function partSteps({
  person,
  month,
  monthly,
  advance: {
    attendance: { part, steps },
  },
}: Omit<MonthlySheet, 'steps'>): readonly Step[] {
  if (part.equals(ONE)) return [];
  const whole = heldIn(person.monthly, month);
  return [...steps, step('monthlyPart', () => `${num(whole.amount)} × ${num(part)} = ${num(monthly)}`, whole.origin)];
}

function chargeStep(
  { incident, item, time, multiplier, penalty, zeroedBy }: Charge,
  amount: Decimal,
  { monthly }: Omit<MonthlySheet, 'steps'>,
  plan: Plan,
): Step {
  const places = [
    incident.origin,
    item.origin,
    ...(zeroedBy ? [zeroedBy.origin] : []),
    ...(item.penalty.type === 'points' ? [inside(plan.origin, 'policy', 'pay', 'pointValue')] : []),
  ];
  const times = multiplier.equals(ONE) ? '' : ` × ${num(multiplier)}`;
  const nth = item.escalate.length > 1 ? ` (${time}.)` : '';
  return step(
    takesMonth(penalty) ? 'chargeMonthZero' : 'charge',
    () => `${incident.id}, ${item.id}${nth}: ${penaltyText({ item, penalty }, monthly, plan)}${times} = ${num(amount)}`,
    ...places,
  );
}

function penaltyText(
  { item: { penalty }, penalty: { type } }: Pick<Charge, 'item' | 'penalty'>,
  monthly: Decimal,
  { policy }: Plan,
): string {
  if (type === 'monthZero') return num(monthly);
  switch (penalty.type) {
    case 'share':
      return `${num(monthly)} × ${percent(penalty.share)}`;
    case 'amount':
      return num(penalty.amount);
    case 'points':
      return `${num(penalty.points)} × ${num(policy.pay.pointValue ?? ZERO)}`;
  }
}

function deductionSteps(
  { penalties, deduction, capped, monthly, charges }: Omit<MonthlySheet, 'steps'>,
  plan: Plan,
): readonly Step[] {
  if (charges.length === 0) return [];
  const all = sum(penalties);
  const { monthlyCap } = plan.policy.pay;
  const total = step('penalties', () => sumOf(penalties, all));
  if (!capped) return [total];
  const whole = charges.some(({ penalty }) => takesMonth(penalty));
  const most = whole ? num(monthly) : `${num(monthly)} × ${percent(monthlyCap)}`;
  return [
    total,
    step(
      'monthlyCap',
      () => `min(${num(all)}; ${most}) = ${num(deduction)}`,
      inside(plan.origin, 'policy', 'pay', 'monthlyCap'),
    ),
  ];
}

function totalSteps({
  monthly,
  deduction,
  pay,
  refunds,
  advance,
  total,
}: Omit<MonthlySheet, 'steps'>): readonly Step[] {
  const parts = [pay, ...refunds.map(({ amount }) => amount), advance.paid];
  return [
    step('monthlyPay', () => `${num(monthly)} − ${operand(deduction)} = ${num(pay)}`),
    ...refunds.map(refundStep),
    ...advance.steps,
    ...(isZero(advance.paid) && refunds.length === 0 ? [] : [step('monthTotal', () => sumOf(parts, total))]),
  ];
}
