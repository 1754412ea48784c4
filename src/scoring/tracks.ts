import { addDays } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Indicator, Kpi, Plan } from '../model/types';
import { createComputed, type Computed } from './computed-actuals';
import { targetChanges, type TargetChange } from './target-changes';
import { track } from './track';
import type { Question, Track } from './types';
import { madeOnce } from '../util/made-once';

/** The track records of a plan for one question, each made when it is first asked for. */
export interface Tracks {
  readonly plan: Plan;
  readonly question: Question;
  of(item: Kpi | Indicator): Track;
}

export function createTracks(plan: Plan, question: Question): Tracks {
  const known = new Map<Kpi | Indicator, Track>();
  const changes = targetChanges(plan);
  const { from: askedFrom } = daysOf(question.period, plan.fiscalYear);
  const dueUntil = addDays(question.asOf, -plan.policy.meetings.graceDays);
  const tracks: Tracks = {
    plan,
    question,
    of: (item) =>
      madeOnce(known, item, () =>
        track(item, { plan, question, changes: changesOf(item, changes), computed, dueUntil, askedFrom }),
      ),
  };
  const computed: Computed = createComputed(tracks);
  return tracks;
}

const changesOf = (
  item: Kpi | Indicator,
  changes: ReadonlyMap<Kpi, readonly TargetChange[]>,
): readonly TargetChange[] => (item.type === 'kpi' ? changes.get(item) : undefined) ?? NONE;

const NONE: readonly TargetChange[] = [];
