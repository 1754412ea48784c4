import { addDays, type Day } from '../calendar/day';
import { daysOf, periodsOfYear } from '../calendar/fiscal-year';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Indicator, Kpi, Plan } from '../model/types';
import { createComputed, type Computed, type TakenFigures } from './computed-actuals';
import { createScores, type Scores } from './scores';
import { takenFigure, takenTrack } from './taken-figure';
import { targetChanges, type TargetChange } from './target-changes';
import { track } from './track';
import { type Question, type Track, Tracks } from './types';
import { getOrCreate } from '../util/memoize';

/** The tracks of a plan for a question: the same ones for all who ask it, for as long as there is the plan. */
export const tracksOf = (plan: Plan, question: Question): Tracks =>
  getOrCreate(tracksByQuestion(plan), keyOf(question), () => createTracks(plan, question));

const tracksByQuestion = cachedPerPlan(() => new Map<string, Tracks>());

/** The tracks of a plan for a question that is asked once, and that nobody keeps. */
export function createTracks(plan: Plan, question: Question): Tracks {
  const known = new Map<Kpi | Indicator, Track>();
  const changes = targetChanges(plan);
  const { from: askedFrom } = daysOf(question.period, plan.fiscalYear);
  const dueUntil = addDays(question.asOf, -plan.policy.meetings.graceDays);
  const tracks: Tracks = {
    plan,
    question,
    of: (item) =>
      getOrCreate(known, item, () =>
        item.type === 'kpi' && item.taken
          ? takenTrack(item, computed.within(item, [{ from: question.to, to: question.to }]), plan.policy.status)
          : track(item, { plan, question, changes: changesOf(item, changes), computed, dueUntil, askedFrom }),
      ),
    within: (kpi, stretches) => computed.within(kpi, stretches),
  };
  const figures: TakenFigures = (taken, to) => {
    const at = questionAt(to, tracks);
    return takenFigure(taken, { track: tracksOf(plan, at).of, scores: () => scoresOf(plan, at) });
  };
  const computed: Computed = createComputed(tracks, figures);
  return tracks;
}

/** The question itself, or that of an earlier month's end as it is known now. */
function questionAt(to: Day, { plan: { fiscalYear }, question }: Pick<Tracks, 'plan' | 'question'>): Question {
  if (to === question.to) return question;
  const { year, asOf } = question;
  const month = periodsOfYear(year, 'month', fiscalYear).find((one) => daysOf(one, fiscalYear).to === to)!;
  return { period: month, year, to, asOf, final: false };
}

/** The scores of a plan for a question that its own formulas take figures of. */
const scoresOf = (plan: Plan, question: Question): Scores =>
  getOrCreate(scoresByQuestion(plan), keyOf(question), () => createScores(tracksOf(plan, question)));

const scoresByQuestion = cachedPerPlan(() => new Map<string, Scores>());

const keyOf = ({ period, asOf, final }: Question): string => `${period.text} ${asOf} ${final}`;

const changesOf = (
  item: Kpi | Indicator,
  changes: ReadonlyMap<Kpi, readonly TargetChange[]>,
): readonly TargetChange[] => (item.type === 'kpi' ? changes.get(item) : undefined) ?? NONE;

const NONE: readonly TargetChange[] = [];
