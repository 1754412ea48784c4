import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { makePeriod } from '../calendar/period';
import type { Kpi, Plan } from '../model/types';
import { isAllowance, judgedFigures, meets } from '../scoring';
import { momentsOf, streakOf, type Moment } from './moments';
import type { Streak } from './streaks';
import { trackedPlan } from './tracked-plan';

/** A KPI whose target asks for little: far beaten for some periods, or with its challenge reached before mid-year. */
export interface EasyTarget extends Streak {
  readonly reason: 'attainment' | 'challenge';
}

/** An allowance is hardly used at first, which says nothing of it. */
export const easyTargets = (plan: Plan, day: Day): readonly EasyTarget[] =>
  trackedPlan(plan, day)
    .kpis.filter((kpi) => !isAllowance(kpi))
    .flatMap((kpi) => farBeaten(kpi, plan, day) ?? challengeReached(kpi, plan, day) ?? []);

function farBeaten(kpi: Kpi, plan: Plan, day: Day): EasyTarget | undefined {
  const { attainment, periods } = plan.policy.warnings['target-too-easy'];
  const [newest, ...before] = streakOf(kpi, ({ track }) => judgedFigures(track).attainment?.gte(attainment) ?? false, {
    plan,
    day,
  });
  if (!newest || before.length + 1 < periods) return undefined;
  return { kpi, reason: 'attainment', moments: [newest, ...before], since: (before.at(-1) ?? newest).own.to };
}

function challengeReached(kpi: Kpi, plan: Plan, day: Day): EasyTarget | undefined {
  if (!kpi.challenge) return undefined;
  const { to: midYear } = daysOf(makePeriod('half', kpi.scorecard.year, 1), plan.fiscalYear);
  for (const moment of momentsOf(kpi, plan, day)) {
    if (moment.own.to >= midYear) continue;
    return isReached(moment, kpi) ? { kpi, reason: 'challenge', moments: [moment], since: moment.own.to } : undefined;
  }
  return undefined;
}

/** Cumulative figures reach a target when they are there, all others when they would as things are. */
function isReached({ track: { fullYearValue, toDate } }: Moment, { aggregate, direction, challenge }: Kpi): boolean {
  const value = aggregate === 'sum' && direction === 'higher' ? toDate.actual : fullYearValue;
  return value !== undefined && meets(value, challenge!.target, direction);
}
