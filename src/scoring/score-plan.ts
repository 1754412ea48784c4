import type { Kpi, Plan } from '../model/types';
import type { Rated } from './challenge';
import { basicKpiScore } from './kpi-score';
import { refusalsOf } from './refusals';
import { ratedOf, scorecardScore } from './scorecard';
import { createTracks, type Tracks } from './tracks';
import type { PlanScore, Question } from './types';

/**
 * The scores of all scorecards of the question's year, in the plan's order. A final assessment that cannot be
 * given has its refusals, and no scores for the scorecards they are of. `tracks` may be shared with reports.
 */
export function scorePlan(plan: Plan, question: Question, tracks: Tracks = createTracks(plan, question)): PlanScore {
  const basics = plan.scorecards.filter(({ year }) => year === question.year).map((scorecard) => ({
    scorecard,
    kpis: scorecard.kpis.map((kpi) => basicKpiScore(kpi, tracks.of(kpi), { plan, question })),
  }));
  const rates = new Map<Kpi, Rated>(basics.flatMap(({ kpis }) => kpis.map((score) => [score.kpi, ratedOf(score)] as const)));
  const sheets = basics.map((sheet) => ({ ...sheet, refusals: question.final ? sheet.kpis.flatMap((score) => refusalsOf(score, plan.policy.scoring.missing)) : [] }));
  const scorecards = sheets.map(({ scorecard, kpis, refusals }) =>
    scorecardScore(scorecard, kpis, { plan, question, rated: (kpi) => rates.get(kpi), refused: refusals.length > 0 }),
  );
  return { plan, question, scorecards, refusals: sheets.flatMap(({ refusals }) => refusals) };
}
