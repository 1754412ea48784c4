import { monthsOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { postIn } from '../model/posts';
import type { Person, Plan } from '../model/types';
import type { PlanScore } from '../scoring/types';
import { isNegative, isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { defined } from '../util/defined';
import { advancesOf, firstHalfOf, recordedIn, type Advance } from './advances';
import { annualPay, meanAnnual } from './annual-pay';
import { sharePool } from './pool';
import { refundsInYear } from './refunds';
import type { Settlement, Shortfall } from './settlement';
import { settlementSteps } from './settlement-steps';
import { spansOf, stretchesOf } from './stretches';

/**
 * The final scores that pay is settled by: of the year, or of its first half, and that half's own where it was settled
 * before.
 */
export interface SettledBy {
  readonly score: PlanScore;
  readonly firstHalf?: PlanScore | undefined;
}

/**
 * The settlement of a person for the year or the first half that `score` is of. Without the score of the first half, of
 * which results were assessed too, that counts as far as its payment is recorded.
 */
export function settlementOf(person: Person, by: SettledBy): Settlement {
  const { plan, question } = by.score;
  const { period } = question;
  const months = monthsOf(period, plan.fiscalYear);
  const texts = new Set(months.map(({ text }) => text));
  const ofYear = advancesOf(person, plan);
  const advances = ofYear.filter(({ attendance }) => texts.has(attendance.month.text));
  const stretches = stretchesOf(person, advances, by.score);
  const { firstHalf, correction } = period.unit === 'year' ? paidAfterFirstHalf(person, by) : {};
  const prepaid = sum([...advances.map(({ paid }) => paid), offsetIn(person, advances, period), firstHalf ?? ZERO]);
  const { due, settlement } = annualPay(stretches, prepaid);
  const shortfall = isNegative(settlement) ? shortfallOf(settlement.neg(), person, period, plan) : undefined;
  const made = {
    person,
    period,
    department: postIn(person, months.at(-1)!).department,
    annual: meanAnnual(spansOf(ofYear)) ?? person.annual[0].amount,
    stretches,
    advances,
    months: sum(stretches.map((one) => one.months)),
    due,
    prepaid,
    settlement,
    refunds: period.unit === 'year' ? refundsInYear(person, plan) : [],
    ...defined({ firstHalf, correction, shortfall }),
  };
  return { ...made, steps: settlementSteps(made, plan) };
}

/** Last year's shortfall was paid in advance too. What the year's advances were too small for is settled at its end. */
const offsetIn = ({ offset }: Person, advances: readonly Advance[], { unit }: Period): Decimal =>
  unit === 'year' ? offset : sum(advances.map((advance) => advance.offset));

/** Takes what is recorded; else its top-up, or what was paid back then. */
function paidAfterFirstHalf(
  person: Person,
  { firstHalf }: SettledBy,
): { readonly firstHalf?: Decimal; readonly correction?: Decimal } {
  const computed = firstHalf && settledAfter(person, firstHalf);
  const recorded = recordedIn(person, firstHalfOf(person.year))?.amount;
  if (!recorded) return computed ? { firstHalf: computed } : {};
  const correction = computed?.sub(recorded) ?? ZERO;
  return { firstHalf: recorded, ...(!isZero(correction) && { correction }) };
}

const settledAfter = (person: Person, score: PlanScore): Decimal => settledAlone(settlementOf(person, { score }));

/** The amount that a settlement really pays or takes back: what only a later one decides is nothing yet. */
export const settledAlone = ({ settlement, shortfall }: Settlement): Decimal =>
  shortfall && shortfall.policy !== 'recover' ? ZERO : settlement;

const MONTHS = Array.from({ length: 12 }, () => ONE);

/**
 * Inside the year only a policy of `recover` acts; the rest waits for the year's own settlement.
 * Whoever has left has no advances next year: there is nothing to keep it from.
 */
function shortfallOf(amount: Decimal, { left }: Person, { unit }: Period, { policy: { pay } }: Plan): Shortfall {
  const policy = pay.shortfall === 'offset' && left !== undefined ? 'recover' : pay.shortfall;
  if (unit === 'half' && pay.shortfall !== 'recover') return { policy: 'yearEnd', amount, monthly: [] };
  return {
    policy,
    amount: policy === 'waive' ? ZERO : amount,
    monthly: policy === 'offset' ? sharePool(amount, MONTHS) : [],
  };
}
