import { monthsOf } from '../calendar/fiscal-year';
import { makePeriod, type Period } from '../calendar/period';
import { postIn } from '../model/posts';
import type { Person, Post } from '../model/payroll';
import type { Plan } from '../model/types';
import type { PlanScore, Step } from '../scoring/types';
import { isNegative, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { groupBy } from '../util/group';
import { advancesOf, recordedIn, type Advance } from './advances';
import { annualPay, type Stretch } from './annual-pay';
import { coefficientOf, type Coefficient } from './factors';
import { sharePool } from './pool';
import { settlementSteps } from './settlement-steps';

/** The final scores that pay is settled by: of the year, or of its first half, and that half's own where it was settled before. */
export interface SettledBy {
  readonly score: PlanScore;
  readonly firstHalf?: PlanScore | undefined;
}

/** What one person is due of the annual part, and what is still to be paid (spec 04.2). */
export interface Settlement {
  readonly person: Person;
  readonly period: Period;
  /** In the order of time; more than one after a transfer. */
  readonly stretches: readonly PostStretch[];
  readonly months: Decimal;
  readonly due: Decimal;
  /** Everything paid in advance: advances, last year's shortfall, the settlement of the first half. */
  readonly prepaid: Decimal;
  readonly advances: readonly Advance[];
  /** Paid after the first half, or paid back then; undefined where there was no such settlement. */
  readonly firstHalf?: Decimal;
  readonly settlement: Decimal;
  readonly shortfall?: Shortfall;
  readonly steps: readonly Step[];
}

export interface PostStretch extends Stretch {
  readonly post: Post;
  readonly k: Coefficient;
}

/** More was paid than earned: what becomes of it. */
export interface Shortfall {
  readonly policy: 'recover' | 'offset' | 'waive' | 'yearEnd';
  /** What the person still has to bear; 0 when it is waived. */
  readonly amount: Decimal;
  /** For `offset`: what is kept of each of next year's twelve advances. */
  readonly monthly: readonly Decimal[];
}

/** The settlement of a person for the year or the first half that `score` is of. */
export function settlementOf(person: Person, by: SettledBy): Settlement {
  const { score: { plan, question: { period } } } = by;
  const months = new Set(monthsOf(period, plan.fiscalYear).map(({ text }) => text));
  const advances = advancesOf(person, plan).filter(({ attendance }) => months.has(attendance.month.text));
  const stretches = stretchesOf(person, advances, by.score);
  const firstHalf = by.firstHalf && paidAfterFirstHalf(person, by.firstHalf);
  const prepaid = sum([...advances.map(({ paid }) => paid), offsetIn(person, advances, period), firstHalf ?? ZERO]);
  const { due, settlement } = annualPay(person.annual, stretches, prepaid);
  const shortfall = isNegative(settlement) ? shortfallOf(settlement.neg(), person, period, plan) : undefined;
  const made = { person, period, stretches, advances, months: sum(stretches.map((one) => one.months)), due, prepaid, settlement, ...(firstHalf && { firstHalf }), ...(shortfall && { shortfall }) };
  return { ...made, steps: settlementSteps(made, plan) };
}

/** Months with one post after the other, each with its coefficient. */
function stretchesOf(person: Person, advances: readonly Advance[], score: PlanScore): readonly PostStretch[] {
  const byPost = groupBy(advances, ({ attendance: { month } }) => keyOf(postIn(person, month)));
  const stretches = [...byPost.values()].map((same) => ({ post: postIn(person, same[0]!.attendance.month), months: sum(same.map(({ attendance }) => attendance.part)) }));
  const present = stretches.filter(({ months }) => !months.equals(ZERO));
  return present.map((stretch) => {
    const k = coefficientOf(stretch.post, person.year, score);
    return { ...stretch, k, coefficient: k.value };
  });
}

const keyOf = ({ department, scorecard }: Post): string => `${department.to} ${scorecard?.to ?? ''}`;

/** Last year's shortfall was paid in advance too. What the year's advances were too small for is settled at its end. */
const offsetIn = ({ offset }: Person, advances: readonly Advance[], { unit }: Period): Decimal => (unit === 'year' ? offset : sum(advances.map((advance) => advance.offset)));

/** As recorded; else its top-up, or what was paid back then. */
function paidAfterFirstHalf(person: Person, score: PlanScore): Decimal {
  const recorded = recordedIn(person, score.question.period);
  if (recorded) return recorded.amount;
  const { settlement, shortfall } = settlementOf(person, { score });
  return shortfall && shortfall.policy !== 'recover' ? ZERO : settlement;
}

/** The first half of a year, after which results may be assessed for the first time. */
export const firstHalfOf = (year: number): Period => makePeriod('half', year, 1);

const MONTHS = Array.from({ length: 12 }, () => ONE);

/**
 * Inside the year only a policy of `recover` acts; the rest waits for the year's own settlement.
 * Whoever has left has no advances next year: there is nothing to keep it from.
 */
function shortfallOf(amount: Decimal, { left }: Person, { unit }: Period, { policy: { pay } }: Plan): Shortfall {
  const policy = pay.shortfall === 'offset' && left !== undefined ? 'recover' : pay.shortfall;
  if (unit === 'half' && pay.shortfall !== 'recover') return { policy: 'yearEnd', amount, monthly: [] };
  return { policy, amount: policy === 'waive' ? ZERO : amount, monthly: policy === 'offset' ? sharePool(amount, MONTHS) : [] };
}
