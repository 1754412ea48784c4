import type { Kpi, Plan } from '../model/types';
import type { Rated } from './challenge';
import { basicKpiScore } from './kpi-score';
import { lastDay } from './question';
import { refusalsOf } from './refusals';
import { ratedOf, scorecardScore } from './scorecard';
import { tracksOf } from './tracks';
import { afterVetoes } from './veto';
import type { PlanScore, Question } from './types';

/**
 * The scores of all scorecards of the question's year, in the plan's order. A final assessment that cannot be
 * given has its refusals, and no scores for the scorecards they are of.
 */
export function scorePlan(plan: Plan, question: Question): PlanScore {
  const tracks = tracksOf(plan, question);
  const basics = plan.scorecards
    .filter(({ year }) => year === question.year)
    .map((scorecard) => ({
      scorecard,
      kpis: scorecard.kpis.map((kpi) => basicKpiScore(kpi, tracks.of(kpi), { plan, question })),
    }));
  const scores = new Map(basics.flatMap(({ kpis }) => kpis.map((score) => [score.kpi, score] as const)));
  const rated = (kpi: Kpi): Rated | undefined => {
    const score = scores.get(kpi);
    return score && ratedOf(afterVetoes(score, lastDay(question)));
  };
  const sheets = basics.map((sheet) => ({
    ...sheet,
    refusals: question.final
      ? refusalsOf(sheet.scorecard, scores, { missing: plan.policy.scoring.missing, until: question.to })
      : [],
  }));
  const scorecards = sheets.map(({ scorecard, kpis, refusals }) =>
    scorecardScore(scorecard, kpis, { plan, question, rated, refused: refusals.length > 0 }),
  );
  return { plan, question, scorecards, refusals: sheets.flatMap(({ refusals }) => refusals) };
}
