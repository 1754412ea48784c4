import type { Plan } from '../model/types';
import { num, operand, percent, step, sumOf } from '../scoring/step';
import type { Step } from '../scoring/types';
import { inside } from '../source/locate';
import { isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import type { Charge } from './charges';
import type { MonthlySheet } from './monthly-sheet';

/** How a month's pay was made, in the order it was done. */
export function monthlySteps(sheet: Omit<MonthlySheet, 'steps'>, plan: Plan): readonly Step[] {
  return [...partSteps(sheet), ...sheet.charges.map((charge, i) => chargeStep(charge, sheet.penalties[i]!, sheet, plan)), ...deductionSteps(sheet, plan), ...totalSteps(sheet)];
}

function partSteps({ person, monthly, advance: { attendance: { part, steps } } }: Omit<MonthlySheet, 'steps'>): readonly Step[] {
  if (part.equals(ONE)) return [];
  return [...steps, step('monthlyPart', () => `${num(person.monthly)} × ${num(part)} = ${num(monthly)}`, inside(person.origin, 'monthly'))];
}

function chargeStep({ incident, item, time, multiplier, penalty }: Charge, amount: Decimal, { monthly }: Omit<MonthlySheet, 'steps'>, plan: Plan): Step {
  const places = [incident.origin, item.origin, ...(item.penalty.type === 'points' ? [inside(plan.origin, 'policy', 'pay', 'pointValue')] : [])];
  const times = multiplier.equals(ONE) ? '' : ` × ${num(multiplier)}`;
  const nth = item.escalate.length > 1 ? ` (${time}.)` : '';
  return step(penalty.type === 'monthZero' ? 'chargeMonthZero' : 'charge', () => `${incident.id}, ${item.id}${nth}: ${penaltyText({ item, penalty }, monthly, plan)}${times} = ${num(amount)}`, ...places);
}

function penaltyText({ item: { penalty }, penalty: { type } }: Pick<Charge, 'item' | 'penalty'>, monthly: Decimal, { policy }: Plan): string {
  if (type === 'monthZero') return num(monthly);
  switch (penalty.type) {
    case 'share': return `${num(monthly)} × ${percent(penalty.share)}`;
    case 'amount': return num(penalty.amount);
    case 'points': return `${num(penalty.points)} × ${num(policy.pay.pointValue ?? ZERO)}`;
  }
}

function deductionSteps({ penalties, deduction, capped, monthly, charges }: Omit<MonthlySheet, 'steps'>, plan: Plan): readonly Step[] {
  if (charges.length === 0) return [];
  const all = sum(penalties);
  const { monthlyCap } = plan.policy.pay;
  const total = step('penalties', () => sumOf(penalties, all));
  if (!capped) return [total];
  const whole = charges.some(({ penalty }) => penalty.type === 'monthZero');
  const most = whole ? num(monthly) : `${num(monthly)} × ${percent(monthlyCap)}`;
  return [total, step('monthlyCap', () => `min(${num(all)}; ${most}) = ${num(deduction)}`, inside(plan.origin, 'policy', 'pay', 'monthlyCap'))];
}

function totalSteps({ monthly, deduction, pay, refunds, advance, total }: Omit<MonthlySheet, 'steps'>): readonly Step[] {
  const parts = [pay, ...refunds.map(({ amount }) => amount), advance.paid];
  return [
    step('monthlyPay', () => `${num(monthly)} − ${operand(deduction)} = ${num(pay)}`),
    ...refunds.map(({ incident, month, amount }) => step('refund', () => `${incident.id}, ${month.text}: ${num(amount)}`, incident.origin)),
    ...advance.steps,
    ...(isZero(advance.paid) && refunds.length === 0 ? [] : [step('monthTotal', () => sumOf(parts, total))]),
  ];
}
