import type { Day } from '../calendar/day';
import type { Kpi, Plan } from '../model/types';
import { judgedFigures, meets } from '../scoring';
import type { Decimal } from '../util/decimal';
import { streakOf, type Moment } from './moments';
import { trackedPlan } from './tracked-plan';

/** A KPI that has been so at the end of its newest periods in a row, newest first. */
export interface Streak {
  readonly kpi: Kpi;
  readonly moments: readonly [Moment, ...Moment[]];
  /** The end of the first of these periods. */
  readonly since: Day;
}

/** KPIs below their target to date, for as many periods as the policy says. */
export function offTrack(plan: Plan, day: Day): readonly Streak[] {
  const { attainment: least, periods } = plan.policy.warnings['off-track'];
  return streaksOf(({ track }) => isBelow(track, least), periods, plan, day);
}

/** Judges targets without an attainment, such as 0 or a range, as met or not. */
function isBelow({ item, toDate: { actual, target, attainment } }: Moment['track'], least: Decimal): boolean {
  if (attainment) return attainment.lt(least);
  return !!actual && !!target && !meets(actual, target, item.direction);
}

/** KPIs that are red, for at least so many periods. */
export const redStreaks = (periods: number, plan: Plan, day: Day): readonly Streak[] =>
  streaksOf(({ track }) => judgedFigures(track).status === 'red', periods, plan, day);

/** KPIs of the running scorecards for which something has been so for at least so many periods. */
export function streaksOf(
  predicate: (moment: Moment) => boolean,
  periods: number,
  plan: Plan,
  day: Day,
): readonly Streak[] {
  return trackedPlan(plan, day).kpis.flatMap((kpi) => {
    const [newest, ...before] = streakOf(kpi, predicate, { plan, day });
    return newest && before.length + 1 >= periods
      ? [{ kpi, moments: [newest, ...before] as const, since: (before.at(-1) ?? newest).own.to }]
      : [];
  });
}
