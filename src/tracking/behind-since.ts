import { addDays, daysBetween, type Day } from '../calendar/day';
import type { Measure, Plan } from '../model/types';
import { measuresOn } from './measures-on';
import { progressReports } from './progress-reports';

/** The first of the days up to `day` on which a measure has been behind without a break; it is behind on `day`. */
export function behindSince(measure: Measure, plan: Plan, day: Day): Day {
  const isBehind = (on: Day): boolean => measuresOn(plan, on)(measure).state === 'behind';
  const reported = (progressReports(plan).get(measure) ?? []).map((report) => report.day).filter((on) => on <= day);
  let since = day;
  // Between two reports the plan only goes ahead, so that a measure that is behind stays so until the next one.
  for (const from of [...reported].reverse()) {
    if (!isBehind(from)) return firstDay(daysOfPlan(measure, from, since), isBehind);
    since = from;
    if (!isBehind(addDays(from, -1))) return since;
  }
  return firstDay(daysOfPlan(measure, measure.start ?? '', since), isBehind);
}

/** The days on which more is planned than the day before, and the last one: those of stages, else any. */
function daysOfPlan({ stages }: Measure, from: Day, to: Day): readonly Day[] {
  const stageDays = stages
    .map(({ due }) => due)
    .filter((due) => from < due && due < to)
    .sort();
  if (stages.length > 0) return [...stageDays, to];
  return Array.from({ length: from === '' ? 1 : Math.max(0, daysBetween(from, to)) + 1 }, (_, i) =>
    addDays(to, -i),
  ).reverse();
}

/** The first of the days, rising, for which something is so; it is so for the last, and stays so once it is. */
function firstDay(days: readonly Day[], predicate: (day: Day) => boolean): Day {
  let [no, yes] = [-1, days.length - 1];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (predicate(days[middle]!)) yes = middle;
    else no = middle;
  }
  return days[yes]!;
}
