import { monthOfDay, nextMonth } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { counts } from '../model/conduct-vetoes';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Incident, NegativeItem, Plan } from '../model/types';
import { sortBy } from '../util/compare';
import { ZERO, type Decimal } from '../util/decimal';
import { groupBy } from '../util/group';
import { penaltyAmount, type Penalty } from './monthly-pay';

/** An incident as it is charged to a month. */
export interface Charge {
  readonly incident: Incident;
  /** The most costly of its items. */
  readonly item: NegativeItem;
  /** The how manieth case of that item this is in the calendar year. */
  readonly time: number;
  readonly multiplier: Decimal;
  readonly penalty: Penalty;
}

/** The incidents that a month is charged with: those confirmed in it (spec 04.1). By day, then id. */
export function chargesOf(person: string, month: Period, monthly: Decimal, plan: Plan): readonly Charge[] {
  return chargedTo(person, plan)
    .filter(({ confirmed }) => monthOfDay(confirmed).text === month.text)
    .flatMap((incident) => mostCostly(incident, monthly, plan) ?? []);
}

/** Charges of an earlier month that are paid back in this one, since they were revoked the month before. */
export const revokedBefore = (person: string, month: Period, plan: Plan): readonly Charged[] =>
  chargedTo(person, plan).filter(
    ({ state, revoked }) => state === 'revoked' && nextMonth(monthOfDay(revoked!)).text === month.text,
  );

export type Charged = Incident & { readonly confirmed: string };

/** Closed months are not reopened: what was revoked only after its month stays charged there. */
const chargedTo = (person: string, plan: Plan): readonly Charged[] => chargedByPerson(plan).get(person) ?? [];

const chargedByPerson = cachedPerPlan(({ incidents }): ReadonlyMap<string, readonly Charged[]> => {
  const charged = incidents.filter(
    (incident): incident is Charged => incident.confirmed !== undefined && wasCharged(incident),
  );
  return groupBy(
    sortBy(charged, ({ confirmed, on, id }) => `${monthOfDay(confirmed).text} ${on} ${id}`),
    ({ person }) => person,
  );
});

const wasCharged = (incident: Incident): boolean =>
  counts(incident) ||
  (incident.state === 'revoked' &&
    incident.confirmed !== undefined &&
    monthOfDay(incident.confirmed).text < monthOfDay(incident.revoked!).text);

/** One act of several items: the highest only; of equal ones the first as written. */
function mostCostly(incident: Charged, monthly: Decimal, plan: Plan): Charge | undefined {
  const charges = incident.items.flatMap(({ target }) => (target ? [chargeFor(incident, target, plan)] : []));
  return charges.reduce<Charge | undefined>(
    (highest, charge) => (highest && !isHigher(charge.penalty, highest.penalty, monthly) ? highest : charge),
    undefined,
  );
}

const isHigher = (a: Penalty, b: Penalty, monthly: Decimal): boolean =>
  penaltyAmount(monthly, a).gt(penaltyAmount(monthly, b)) || (a.type === 'monthZero' && b.type !== 'monthZero');

function chargeFor(incident: Charged, item: NegativeItem, plan: Plan): Charge {
  const time = timesBefore(incident, item, plan) + 1;
  const multiplier = item.escalate[Math.min(time, item.escalate.length) - 1]!;
  return { incident, item, time, multiplier, penalty: penaltyOf(item, multiplier, plan) };
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

/** Earlier cases of an item in the calendar year of an incident, as they stood when its month was charged. */
function timesBefore(incident: Charged, item: NegativeItem, plan: Plan): number {
  const all = chargedTo(incident.person, plan);
  const month = monthOfDay(incident.confirmed).text;
  const before = all
    .slice(0, all.indexOf(incident))
    .filter(
      ({ on, items }) => on.slice(0, 4) === incident.on.slice(0, 4) && items.some(({ target }) => target === item),
    );
  return before.filter(({ state, revoked }) => state !== 'revoked' || monthOfDay(revoked!).text > month).length;
}
