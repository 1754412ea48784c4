import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Indicator, Kpi, Plan } from '../model/types';
import { ask, tracksOf, ownPeriods, type OwnPeriod, type State, type Track, type Tracks } from '../scoring';

/** A KPI or process indicator at the end of one of its own periods, as known on a day. */
export interface Moment {
  readonly own: OwnPeriod;
  readonly track: Track;
}

/**
 * The reported periods in a row up to the newest one, newest first, each looked at when it is asked for. Periods that
 * do not apply are passed over; one that was not reported ends the row, unless nothing newer was reported either.
 */
export function* momentsOf(item: Kpi | Indicator, plan: Plan, day: Day): Generator<Moment> {
  if (item.actuals.notApplicable || (item.type === 'kpi' && item.scoring.method === 'milestones')) return;
  const ended = ownPeriods(item, plan.fiscalYear).filter(({ to }) => to <= day);
  let begun = false;
  for (const own of ended.reverse()) {
    const state = stateOf(item, own, plan, day);
    if (state === 'value' || state === 'estimate') yield { own, track: trackAt(item, own, plan, day) };
    else if (begun && state !== 'na') return;
    begun ||= state === 'value' || state === 'estimate';
  }
}

/** The newest moments in a row for which something is so, newest first. */
export function streakOf(
  item: Kpi | Indicator,
  predicate: (moment: Moment) => boolean,
  { plan, day }: { readonly plan: Plan; readonly day: Day },
  atMost = Infinity,
): readonly Moment[] {
  const streak: Moment[] = [];
  for (const moment of momentsOf(item, plan, day)) {
    if (streak.length >= atMost || !predicate(moment)) break;
    streak.push(moment);
  }
  return streak;
}

/** The track record of an item at the end of one of its periods. */
const trackAt = (item: Kpi | Indicator, { period }: OwnPeriod, plan: Plan, day: Day): Track =>
  tracksAt(plan, day, period).of(item);

/** The reporting state of a period itself; a value tree may have a value that nobody reported. */
function stateOf(item: Kpi | Indicator, own: OwnPeriod, plan: Plan, day: Day): State {
  const entry = item.actuals.entries.find(({ period }) => period.text === own.period.text);
  if (entry) return entry.state;
  return item.type === 'kpi' && item.valueTree ? trackAt(item, own, plan, day).inPeriod.state : 'missing';
}

/** The track records at the end of a period, as known on a day. */
export const tracksAt = (plan: Plan, day: Day, period: Period): Tracks =>
  tracksOf(plan, ask(plan, period, { asOf: day }));
