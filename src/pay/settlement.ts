import { monthsOf } from '../calendar/fiscal-year';
import { makePeriod, type Period } from '../calendar/period';
import { postIn } from '../model/posts';
import type { Person, Plan, Post } from '../model/types';
import type { PlanScore, Step } from '../scoring/types';
import { isNegative, ONE, sum, ZERO, type Decimal, fixed, isZero } from '../util/decimal';
import { groupBy } from '../util/group';
import { advancesOf, recordedIn, type Advance, toCent } from './advances';
import { annualPay, type Stretch, earnedMonths } from './annual-pay';
import { coefficientOf, type Coefficient } from './factors';
import { sharePool } from './pool';
import { num, operand, step } from '../scoring/step';
import { inside } from '../source/locate';

/**
 * The final scores that pay is settled by: of the year, or of its first half, and that half's own where it was settled
 * before.
 */
export interface SettledBy {
  readonly score: PlanScore;
  readonly firstHalf?: PlanScore | undefined;
}

/** The annual part due to one person, and the rest still to be paid (spec 04.2). */
export interface Settlement {
  readonly person: Person;
  readonly period: Period;
  /** Stretches in order of time; more than one after a transfer. */
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
  /** The shortfall that the person still has to bear; 0 when it is waived. */
  readonly amount: Decimal;
  /** For `offset`: what is kept of each of next year's twelve advances. */
  readonly monthly: readonly Decimal[];
}

/** The settlement of a person for the year or the first half that `score` is of. */
export function settlementOf(person: Person, by: SettledBy): Settlement {
  const {
    score: {
      plan,
      question: { period },
    },
  } = by;
  const months = new Set(monthsOf(period, plan.fiscalYear).map(({ text }) => text));
  const advances = advancesOf(person, plan).filter(({ attendance }) => months.has(attendance.month.text));
  const stretches = stretchesOf(person, advances, by.score);
  const firstHalf = by.firstHalf && paidAfterFirstHalf(person, by.firstHalf);
  const prepaid = sum([...advances.map(({ paid }) => paid), offsetIn(person, advances, period), firstHalf ?? ZERO]);
  const { due, settlement } = annualPay(person.annual, stretches, prepaid);
  const shortfall = isNegative(settlement) ? shortfallOf(settlement.neg(), person, period, plan) : undefined;
  const made = {
    person,
    period,
    stretches,
    advances,
    months: sum(stretches.map((one) => one.months)),
    due,
    prepaid,
    settlement,
    ...(firstHalf && { firstHalf }),
    ...(shortfall && { shortfall }),
  };
  return { ...made, steps: settlementSteps(made, plan) };
}

/** Months with one post after the other, each with its coefficient. */
function stretchesOf(person: Person, advances: readonly Advance[], score: PlanScore): readonly PostStretch[] {
  const byPost = groupBy(advances, ({ attendance: { month } }) => keyOf(postIn(person, month)));
  const stretches = [...byPost.values()].map((same) => ({
    post: postIn(person, same[0]!.attendance.month),
    months: sum(same.map(({ attendance }) => attendance.part)),
  }));
  const present = stretches.filter(({ months }) => !months.equals(ZERO));
  return present.map((stretch) => {
    const k = coefficientOf(stretch.post, person.year, score);
    return { ...stretch, k, coefficient: k.value };
  });
}

const keyOf = ({ department, scorecard }: Post): string => `${department.to} ${scorecard?.to ?? ''}`;

/** Last year's shortfall was paid in advance too. What the year's advances were too small for is settled at its end. */
const offsetIn = ({ offset }: Person, advances: readonly Advance[], { unit }: Period): Decimal =>
  unit === 'year' ? offset : sum(advances.map((advance) => advance.offset));

/** Amount recorded as paid; else the top-up, or the amount paid back then. */
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
  return {
    policy,
    amount: policy === 'waive' ? ZERO : amount,
    monthly: policy === 'offset' ? sharePool(amount, MONTHS) : [],
  };
}

type Made = Omit<Settlement, 'steps'>;

/** The steps of a settlement, in the order of spec 04.2. */
function settlementSteps(made: Made, plan: Plan): readonly Step[] {
  return [
    ...monthSteps(made),
    ...made.stretches.flatMap(({ k }) => k.steps),
    dueStep(made),
    ...advanceSteps(made),
    settlementStep(made),
    ...shortfallSteps(made, plan),
  ];
}

function monthSteps({ advances, stretches, months }: Made): readonly Step[] {
  const parts = advances.flatMap(({ attendance }) => attendance.steps);
  const whole = advances.filter(({ attendance }) => attendance.steps.length === 0 && !isZero(attendance.part)).length;
  const counted = [
    ...(whole > 0 ? [String(whole)] : []),
    ...advances.filter(({ attendance }) => attendance.steps.length > 0).map(({ attendance }) => num(attendance.part)),
  ];
  const terms = stretches.length > 1 ? stretches.map((one) => `${one.post.department.to} ${num(one.months)}`) : counted;
  const total = step(
    'payMonths',
    () => `${terms.join(' + ')} = ${num(months)}`,
    ...stretches.map(({ post }) => post.department.origin),
  );
  return parts.length > 0 || stretches.length > 1 ? [...parts, total] : [];
}

function dueStep({ person, stretches, due }: Made): Step {
  const exact = person.annual.mul(earnedMonths(stretches)).div(12);
  const earned =
    stretches.length === 1
      ? `${num(person.annual)} × ${stretchText(stretches[0]!)} / 12`
      : `${num(person.annual)} × (${stretches.map(stretchText).join(' + ') || '0'}) / 12`;
  return step('payDue', () => `${earned} ${toCent(exact, due)}`, inside(person.origin, 'annual'));
}

const stretchText = ({ months, coefficient }: PostStretch): string => `${num(months)} × ${operand(coefficient)}`;

/** Advances of the same amount are told together. */
function advanceSteps({ advances, person, firstHalf, prepaid, period }: Made): readonly Step[] {
  const paid = advances.filter((advance) => !isZero(advance.paid));
  const groups = [...groupBy(paid, (advance) => fixed(advance.paid, 2)).values()];
  const offsets = period.unit === 'year' ? person.offset : sum(advances.map(({ offset }) => offset));
  const more = [offsets, ...(firstHalf ? [firstHalf] : [])].filter((amount) => !isZero(amount));
  const sums = [...groups.map(multiple), ...more.map(operand)].join(' + ') || '0';
  return [
    ...firstOf(paid),
    ...advances.flatMap(({ steps }) => steps.filter(({ what }) => what === 'advanceRecorded')),
    ...(isZero(offsets) ? [] : [step('offsetPaid', () => num(offsets), inside(person.origin, 'offset'))]),
    ...(firstHalf ? [step('firstHalfPaid', () => num(firstHalf))] : []),
    step('prepaid', () => `${sums} = ${num(prepaid)}`),
  ];
}

/** The arithmetic of each different advance, once. */
function firstOf(paid: readonly Advance[]): readonly Step[] {
  const different = groupBy(paid, ({ planned, offset }) => `${fixed(planned, 2)} ${fixed(offset, 2)}`);
  return [...different.values()].flatMap(([first]) => first!.steps.filter(({ what }) => what !== 'advanceRecorded'));
}

const multiple = (same: readonly Advance[]): string =>
  same.length === 1 ? operand(same[0]!.paid) : `${same.length} × ${operand(same[0]!.paid)}`;

const settlementStep = ({ due, prepaid, settlement }: Made): Step =>
  step('settlement', () => `${num(due)} − ${operand(prepaid)} = ${num(settlement)}`);

function shortfallSteps({ shortfall, settlement, person }: Made, plan: Plan): readonly Step[] {
  if (!shortfall) return [];
  const at = inside(plan.origin, 'policy', 'pay', 'shortfall');
  const missing: Decimal = settlement.neg();
  switch (shortfall.policy) {
    case 'recover':
      return [
        step(
          'shortfallRecover',
          () => num(missing),
          at,
          person.left === undefined ? undefined : inside(person.origin, 'left'),
        ),
      ];
    case 'waive':
      return [step('shortfallWaive', () => `${num(missing)} → 0`, at)];
    case 'yearEnd':
      return [step('shortfallYearEnd', () => num(missing), at)];
    case 'offset':
      return [step('shortfallOffset', () => `${num(missing)} = ${monthsText(shortfall.monthly)}`, at)];
  }
}

/** `12 × 800`; `4 × 8.34 + 8 × 8.33` where the cents do not divide. */
export const monthsText = (amounts: readonly Decimal[], write: (amount: Decimal) => string = num): string =>
  [...groupBy(amounts, (amount) => fixed(amount, 2)).values()]
    .map((same) => `${same.length} × ${write(same[0]!)}`)
    .join(' + ');
