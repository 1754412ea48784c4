import type { Day } from '../calendar/day';
import type { Kpi, Plan } from '../model/types';
import { ask, forecast, meets, type Forecast } from '../scoring';
import { ONE, type Decimal } from '../util/decimal';
import { streaksOf, type Streak } from './streaks';
import type { Moment } from './moments';

/** A sum that will miss its target as things are, with where its year ends (spec 03.4). */
export interface Outlook extends Streak {
  readonly forecast: Forecast;
}

/** Neither the rate to date nor a rest as planned reaches the target, while something of the year is left. */
export const forecastMisses = (plan: Plan, day: Day): readonly Outlook[] =>
  outlooks(({ planRate, restAtPlan, requiredPerPeriod }, kpi) => requiredPerPeriod !== undefined && isMissed(planRate, kpi) && isMissed(restAtPlan, kpi), plan, day);

/** What the remaining plan would have to be exceeded by; of what should be low, undercut by as much. */
export function catchUps(plan: Plan, day: Day): readonly Outlook[] {
  const { rate } = plan.policy.warnings['catch-up-unrealistic'];
  return outlooks(({ required }, { direction }) => required !== undefined && (direction === 'lower' ? required.lt(ONE.add(ONE).sub(rate)) : required.gt(rate)), plan, day);
}

function outlooks(isSo: (forecast: Forecast, kpi: Kpi) => boolean, plan: Plan, day: Day): readonly Outlook[] {
  const forecastAt = (moment: Moment): Forecast => forecast(moment.track.item as Kpi, moment.track, ask(plan, moment.own.period, { asOf: day }));
  const streaks = streaksOf((moment) => isBehindPlan(moment) && isSo(forecastAt(moment), moment.track.item as Kpi), 1, plan, day);
  return streaks.map((streak) => ({ ...streak, forecast: forecastAt(streak.moments[0]) }));
}

/** Only sums have such forecasts, and those that are not behind have nothing to catch up. */
const isBehindPlan = ({ track: { item, toDate: { actual, target } } }: Moment): boolean =>
  item.aggregate === 'sum' && item.target?.type === 'point' && !!actual && !!target && !meets(actual, target, item.direction);

const isMissed = (value: Decimal | undefined, { target, direction }: Kpi): boolean => value !== undefined && target !== undefined && !meets(value, target, direction);
