import { addDays } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Indicator, Kpi, Plan } from '../model/types';
import { createComputed, type Computed } from './computed-actuals';
import { targetChanges, type TargetChange } from './target-changes';
import { track } from './track';
import { type Question, type Track, Tracks } from './types';
import { getOrCreate } from '../util/memoize';

/** The tracks of a plan for a question: the same ones for all who ask it, for as long as there is the plan. */
export const tracksOf = (plan: Plan, question: Question): Tracks =>
  getOrCreate(tracksByQuestion(plan), `${question.period.text} ${question.asOf} ${question.final}`, () =>
    createTracks(plan, question),
  );

const tracksByQuestion = cachedPerPlan(() => new Map<string, Tracks>());

function createTracks(plan: Plan, question: Question): Tracks {
  const known = new Map<Kpi | Indicator, Track>();
  const changes = targetChanges(plan);
  const { from: askedFrom } = daysOf(question.period, plan.fiscalYear);
  const dueUntil = addDays(question.asOf, -plan.policy.meetings.graceDays);
  const tracks: Tracks = {
    plan,
    question,
    of: (item) =>
      getOrCreate(known, item, () =>
        track(item, { plan, question, changes: changesOf(item, changes), computed, dueUntil, askedFrom }),
      ),
    within: (kpi, stretches) => computed.within(kpi, stretches),
  };
  const computed: Computed = createComputed(tracks);
  return tracks;
}

const changesOf = (
  item: Kpi | Indicator,
  changes: ReadonlyMap<Kpi, readonly TargetChange[]>,
): readonly TargetChange[] => (item.type === 'kpi' ? changes.get(item) : undefined) ?? NONE;

const NONE: readonly TargetChange[] = [];
