import { daysOf } from '../calendar/fiscal-year';
import type { Person } from '../model/types';
import { recordedIn, settledAlone } from '../pay';
import type { PayFacts } from '../reports/pay';
import { applyEdits } from '../source/edit/apply-edits';
import { Plain, type EditedFile, type PlanEdit } from '../source/edit/plan-edit';
import { isZero, plain, type Decimal } from '../util/decimal';
import { UserError } from '../util/user-error';
import type { OpenedPlan } from './open-plan';
import { payFacts, type PayQuestion } from './pay';
import { byPeriod } from './value-edits';

/** Amounts that were paid, ready to be written into the pay files as `paid:`. Confidential. */
export interface RecordedPay {
  readonly edited: readonly EditedFile[];
  /** The number of people whose payment is written. */
  readonly recorded: number;
  /** The number of people of whom another amount is recorded already. It stays, for what was paid is a fact. */
  readonly kept: number;
}

interface Payment {
  readonly person: Person;
  readonly amount: Decimal;
}

/**
 * Makes the edits that record what was paid: the advances of a month, or the settlement of the first half (spec 04.2).
 * There are none while pay is refused. Throws a UserError for a year, whose settlement nothing later reads, and for a
 * month that has not begun.
 */
export function recordPay(opened: OpenedPlan, question: PayQuestion): RecordedPay {
  const facts = payFacts(opened, question);
  const { period } = facts;
  if (period.unit === 'year') throw new UserError('year-not-recorded', period.text);
  const { from } = daysOf(period, opened.plan.fiscalYear);
  if (opened.asOf < from) throw new UserError('not-begun', period.text, opened.asOf, from);
  const payments = facts.errors.found.length > 0 ? [] : paymentsOf(facts);
  const fresh = payments.filter(({ person }) => !recordedIn(person, period));
  const edits = fresh.map((payment) => editOf(payment, period.text));
  return {
    edited: applyEdits(opened.tree.files, edits),
    recorded: fresh.length,
    kept: payments.filter(({ person, amount }) => !(recordedIn(person, period)?.amount.equals(amount) ?? true)).length,
  };
}

/** Advances and settlements as they are computed, of people who worked then. */
function paymentsOf(facts: PayFacts): readonly Payment[] {
  if (facts.type === 'settlement')
    return facts.settled.settlements
      .filter(({ stretches }) => stretches.length > 0)
      .map((settlement) => ({ person: settlement.person, amount: settledAlone(settlement) }));
  return facts.sheets
    .filter(({ advance }) => !isZero(advance.attendance.part))
    .map(({ person, advance }) => ({ person, amount: advance.planned.sub(advance.offset) }));
}

const editOf = ({ person: { origin }, amount }: Payment, period: string): PlanEdit => ({
  file: origin.file.path,
  document: origin.document,
  path: [...origin.path, 'paid', period],
  value: new Plain(plain(amount)),
  order: byPeriod,
});
