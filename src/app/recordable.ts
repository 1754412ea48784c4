import { isDay } from '../calendar/day';
import { fiscalYearOfDay } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { suggest } from '../diagnostics/nearest';
import type { RecordLine } from '../forms/recorded';
import { cachedPerPlan } from '../model/cached-per-plan';
import { milestonesOf, milestonesOn } from '../model/milestones-of';
import type { Indicator, Kpi, Milestone, Plan, Scorecard } from '../model/types';
import { groupBy } from '../util/group';
import { UserError } from '../util/user-error';
import { itemAt } from './find-item';
import { periodOf } from './period';

/** Subject of a line: the value of an item for a period, or a milestone. */
export type Recordable = RecordableValue | RecordableMilestone;

interface RecordableValue {
  readonly type: 'value';
  readonly item: Kpi | Indicator;
  readonly period: Period;
}

interface RecordableMilestone {
  readonly type: 'milestone';
  readonly scorecard: Scorecard;
  readonly milestone: Milestone;
}

/** Stands for the period of a milestone. */
export const ACCEPTED = 'accepted';

/** Finds what a line speaks of. Throws a UserError where there is nothing, or nothing that is recorded. */
export function recordableAt(line: RecordLine, plan: Plan): Recordable {
  const address = plan.renames.address(line.address);
  if (line.period === ACCEPTED) return milestoneAt(address, line.value ?? '', plan);
  const period = periodOf(line.period, plan);
  if (milestonesAt(address, plan).length > 0) throw new UserError('accepted-on-a-day', address);
  const item = itemAt(address, period, plan);
  if (item.type !== 'kpi' && item.type !== 'indicator') throw new UserError('without-values', address);
  const milestone = item.type === 'kpi' ? milestonesOf(item)?.[0] : undefined;
  if (milestone) throw new UserError('accepted-on-a-day', `${address}/${milestone.id}`);
  return { type: 'value', item, period };
}

/** The milestone of the year in which it was accepted, else of the newest that has it. */
function milestoneAt(address: string, day: string, plan: Plan): RecordableMilestone {
  const found = milestonesAt(address, plan);
  const year = isDay(day) ? fiscalYearOfDay(day, plan.fiscalYear) : undefined;
  const milestone = found.find(({ scorecard }) => scorecard.year === year) ?? found.at(-1);
  if (milestone) return milestone;
  throw new UserError('no-milestone', address, suggest(address, [...milestonesIn(plan).keys()]));
}

/** The milestones of all scorecards by address, those of a later year last. */
const milestonesIn = cachedPerPlan(({ scorecards }): ReadonlyMap<string, readonly RecordableMilestone[]> =>
  groupBy(
    scorecards.flatMap((scorecard) =>
      milestonesOn(scorecard).map(({ milestone }) => ({ type: 'milestone' as const, scorecard, milestone })),
    ),
    ({ milestone }) => milestone.address,
  ),
);

/** The milestones of an address, one a year. */
export const milestonesAt = (address: string, plan: Plan): readonly RecordableMilestone[] =>
  milestonesIn(plan).get(address) ?? [];
