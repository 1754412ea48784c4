import type { Period } from '../calendar/period';
import type { Incident, NegativeItem, Plan } from '../model/types';
import { ZERO, type Decimal } from '../util/decimal';
import { chargedTo, type Charged } from './charge-months';
import { penaltyAmount, type Penalty } from './monthly-pay';

/** An incident as it is charged to a month. */
export interface Charge {
  readonly incident: Incident;
  /** The one of its items that takes most. */
  readonly item: NegativeItem;
  /** The how manieth case of that item this is in the calendar year of the act. */
  readonly time: number;
  readonly multiplier: Decimal;
  readonly penalty: Penalty;
  /** The item by which the whole month is lost, if that is another one. */
  readonly zeroedBy?: NegativeItem;
}

interface Sheet {
  readonly person: string;
  readonly month: Period;
  /** The monthly part. */
  readonly monthly: Decimal;
}

type Incidents = ReadonlySet<Incident>;

const NONE: Incidents = new Set();

/**
 * The incidents that a month is charged with (spec 04.1), by day, then id; `without` those that are to be thought away.
 */
export const chargesOf = ({ person, month, monthly }: Sheet, plan: Plan, without = NONE): readonly Charge[] =>
  chargedTo(person, plan)
    .filter((charged) => charged.month.text === month.text && !without.has(charged.incident))
    .flatMap((charged) => mostCostly(charged, monthly, plan, without) ?? []);

/**
 * One act of several items: the highest only, of equal ones the first of the list; that the month is lost holds by any
 * of them.
 */
function mostCostly(charged: Charged, monthly: Decimal, plan: Plan, without: Incidents): Charge | undefined {
  const cited = charged.incident.items.map(({ target }) => target);
  const charges = plan.policy.negativeList
    .filter((item) => cited.includes(item))
    .map((item) => chargeFor(charged, item, plan, without));
  const [first, ...others] = charges;
  if (!first) return undefined;
  const amount = ({ penalty }: Charge): Decimal => penaltyAmount(monthly, penalty);
  const highest = others.reduce((most, charge) => (amount(charge).gt(amount(most)) ? charge : most), first);
  const zeroing = charges.find(({ penalty }) => penalty.type === 'monthZero');
  return !zeroing || highest.penalty.type === 'monthZero'
    ? highest
    : { ...highest, penalty: { ...highest.penalty, zeroes: true }, zeroedBy: zeroing.item };
}

function chargeFor(charged: Charged, item: NegativeItem, plan: Plan, without: Incidents): Charge {
  const time = timesBefore(charged, item, plan, without) + 1;
  const multiplier = item.escalate[Math.min(time, item.escalate.length) - 1]!;
  return { incident: charged.incident, item, time, multiplier, penalty: penaltyOf(item, multiplier, plan) };
}

function penaltyOf({ penalty, effect }: NegativeItem, multiplier: Decimal, { policy }: Plan): Penalty {
  if (effect.type === 'monthZero') return { type: 'monthZero' };
  switch (penalty.type) {
    case 'share':
      return { type: 'share', share: penalty.share.mul(multiplier) };
    case 'amount':
      return { type: 'amount', amount: penalty.amount.mul(multiplier) };
    case 'points':
      return { type: 'amount', amount: penalty.points.mul(policy.pay.pointValue ?? ZERO).mul(multiplier) };
  }
}

/** Earlier cases of an item in the calendar year of the act, as they stood at the end of the month that is charged. */
function timesBefore(charged: Charged, item: NegativeItem, plan: Plan, without: Incidents): number {
  const all = chargedTo(charged.incident.person, plan);
  return all
    .slice(0, all.indexOf(charged))
    .filter(
      ({ incident, revokedIn }) =>
        !without.has(incident) &&
        calendarYear(incident) === calendarYear(charged.incident) &&
        incident.items.some(({ target }) => target === item) &&
        !(revokedIn && revokedIn.text <= charged.month.text),
    ).length;
}

/** The year in which an act counts as a repeat, whatever the fiscal year. */
export const calendarYear = ({ on }: Pick<Incident, 'on'>): string => on.slice(0, 4);
