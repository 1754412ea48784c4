import type { Day } from '../calendar/day';
import { monthOfDay } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Incident, Plan } from '../model/types';
import { sortBy } from '../util/compare';
import { groupBy } from '../util/group';

/** An incident with the month that it is charged to, which no later day changes (spec 04.1). */
export interface Charged {
  readonly incident: Incident;
  readonly month: Period;
  /** After the month of the charge; undefined while it stands. */
  readonly revokedIn?: Period;
}

/**
 * The incidents that a person is charged with, by month, day of act and id: those of all years, since repeats count
 * across them.
 */
export const chargedTo = (person: string, plan: Plan): readonly Charged[] => chargedByPerson(plan).get(person) ?? [];

const chargedByPerson = cachedPerPlan(({ incidents }): ReadonlyMap<string, readonly Charged[]> =>
  groupBy(
    sortBy(incidents.flatMap(charged), ({ month, incident: { on, id } }) => `${month.text} ${on} ${id}`),
    ({ incident }) => incident.person,
  ),
);

/** None for what was never confirmed, waits for its appeal, or was revoked before the month had ended. */
function charged(incident: Incident): readonly Charged[] {
  const month = chargeMonth(incident);
  const revokedIn = maybeMonth(incident.revoked);
  if (!month || (revokedIn && revokedIn.text <= month.text)) return [];
  return [{ incident, month, ...(revokedIn && { revokedIn }) }];
}

/** An appeal in time moves the charge to the month in which it is turned down. */
function chargeMonth({ confirmed, appealed, upheld }: Incident): Period | undefined {
  const [month, appeal] = [maybeMonth(confirmed), maybeMonth(appealed)];
  return month && appeal && appeal.text <= month.text ? maybeMonth(upheld) : month;
}

const maybeMonth = (day: Day | undefined): Period | undefined => (day === undefined ? undefined : monthOfDay(day));
