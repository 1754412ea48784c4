import type { Plan } from '../model/types';
import { createScores } from './scores';
import { tracksOf } from './tracks';
import type { PlanScore, Question, Tracks } from './types';

/**
 * The scores of all scorecards of the question's year, in the plan's order. A final assessment that cannot be
 * given has its refusals, and no scores for the scorecards they are of.
 */
export function scorePlan(plan: Plan, question: Question, tracks: Tracks = tracksOf(plan, question)): PlanScore {
  const scores = createScores(tracks);
  const asked = plan.scorecards.filter(({ year }) => year === question.year);
  return { plan, question, scorecards: asked.map(scores.of), refusals: asked.flatMap(scores.refusals) };
}
