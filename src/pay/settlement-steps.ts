import type { Person, Plan } from '../model/types';
import { num, operand, step } from '../scoring/step';
import type { Step } from '../scoring/types';
import { inside } from '../source/locate';
import { fixed, isZero, sum, type Decimal } from '../util/decimal';
import { groupBy } from '../util/group';
import { firstHalfOf, recordedIn, toCent, type Advance } from './advances';
import { earned, type Span } from './annual-pay';
import { refundStep } from './refunds';
import type { Settlement } from './settlement';
import type { PostStretch } from './stretches';

type Made = Omit<Settlement, 'steps'>;

/** The steps of a settlement, in the order of spec 04.2. */
export function settlementSteps(made: Made, plan: Plan): readonly Step[] {
  return [
    ...monthSteps(made),
    ...made.stretches.flatMap(({ k }) => k.steps),
    dueStep(made),
    ...advanceSteps(made),
    settlementStep(made),
    ...correctionSteps(made),
    ...shortfallSteps(made, plan),
    ...made.refunds.map(refundStep),
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
  const exact = earned(stretches).div(12);
  return step(
    'payDue',
    () => `${earnedText(stretches, person)} / 12 ${toCent(exact, due)}`,
    inside(person.origin, 'annual'),
  );
}

/**
 * `60000 × 12 × 0.928`; `60000 × (6 × 0.6 + 6 × 1)` after a transfer; `(60000 × 6 + 72000 × 6) × 0.928` where the
 * annual part changed.
 */
export function earnedText(stretches: readonly PostStretch[], { annual }: Person): string {
  const spans = stretches.flatMap((stretch) => stretch.spans);
  const [first = annual[0].amount, ...others] = spans.map((span) => span.annual);
  if (others.every((other) => other.equals(first)))
    return `${num(first)} × ${added(stretches.map(({ months, coefficient }) => timesText(num(months), coefficient)))}`;
  return added(stretches.map((stretch) => timesText(added(stretch.spans.map(spanText)), stretch.coefficient)));
}

const timesText = (text: string, coefficient: Decimal): string => `${text} × ${operand(coefficient)}`;

const spanText = ({ annual, months }: Span): string => `${num(annual)} × ${num(months)}`;

/** Terms in brackets; a single one without. */
const added = (texts: readonly string[]): string => (texts.length === 1 ? texts[0]! : `(${texts.join(' + ') || '0'})`);

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

const correctionSteps = ({ firstHalf, correction, person }: Made): readonly Step[] =>
  firstHalf && correction
    ? [
        step(
          'firstHalfCorrection',
          () => `${num(firstHalf.add(correction))} − ${operand(firstHalf)} = ${num(correction)}`,
          recordedIn(person, firstHalfOf(person.year))?.origin,
        ),
      ]
    : [];

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
