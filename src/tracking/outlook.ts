import type { Day } from '../calendar/day';
import type { Kpi, Plan } from '../model/types';
import { ask, forecast, meets, type Forecast } from '../scoring';
import { isZero, ONE, type Decimal } from '../util/decimal';
import { streaksOf, type Streak } from './streaks';
import type { Moment } from './moments';

/** A sum that will miss its target as things are, with where its year ends (spec 03.4). */
export interface Outlook extends Streak {
  readonly forecast: Forecast;
}

/**
 * Neither the rate to date nor a rest as planned reaches the target, while something of the year is left: so it is as
 * long as the sum is behind its plan.
 */
export const forecastMisses = (plan: Plan, day: Day): readonly Outlook[] =>
  streaksOf(isBehindPlan, 1, plan, day)
    .map((streak) => ({ ...streak, forecast: forecastAt(streak.moments[0], plan, day) }))
    .filter(
      ({ kpi, forecast: { planRate, restAtPlan, requiredPerPeriod, outOfReach } }) =>
        (requiredPerPeriod !== undefined || outOfReach) && isMissed(planRate, kpi) && isMissed(restAtPlan, kpi),
    );

/** Finds KPIs whose remaining plan would have to be exceeded by too much; undercut, where low is good. */
export function catchUps(plan: Plan, day: Day): readonly Outlook[] {
  const { rate } = plan.policy.warnings['catch-up-unrealistic'];
  const isUnrealistic = (moment: Moment): boolean =>
    isBehindPlan(moment) && asksTooMuch(moment, forecastAt(moment, plan, day), rate);
  return streaksOf(isUnrealistic, 1, plan, day).map((streak) => ({
    ...streak,
    forecast: forecastAt(streak.moments[0], plan, day),
  }));
}

const forecastAt = ({ own, track }: Moment, plan: Plan, day: Day): Forecast =>
  forecast(track.item as Kpi, track, ask(plan, own.period, { asOf: day }));

/** A target of 0 leaves nothing to catch up once it is exceeded. */
function asksTooMuch({ track }: Moment, { required, outOfReach }: Forecast, rate: Decimal): boolean {
  const { direction, target } = track.item;
  if (outOfReach) return target?.type === 'point' && !isZero(target.value);
  return required !== undefined && (direction === 'lower' ? required.lt(ONE.add(ONE).sub(rate)) : required.gt(rate));
}

/** Only sums have such forecasts, and those that are not behind have nothing to catch up. */
const isBehindPlan = ({
  track: {
    item,
    toDate: { actual, target },
  },
}: Moment): boolean =>
  item.aggregate === 'sum' &&
  item.target?.type === 'point' &&
  !!actual &&
  !!target &&
  !meets(actual, target, item.direction);

const isMissed = (value: Decimal | undefined, { target, direction }: Kpi): boolean =>
  value !== undefined && target !== undefined && !meets(value, target, direction);
