import type { KpiScore, PlanScore, ScorecardScore } from '.';
import type { Challenge, Kpi, Scorecard } from '../model/types';
import { memoizeWeak } from '../util/memoize';

export const scorecardScoreOf = (scorecard: Scorecard, { scorecards }: PlanScore): ScorecardScore | undefined =>
  scorecards.find((scorecardScore) => scorecardScore.scorecard === scorecard);

export function kpiScoreOf(kpi: Kpi, score: PlanScore): KpiScore | undefined {
  const scorecardScore = scorecardScoreOf(kpi.scorecard, score);
  return scorecardScore && scoresByKpi(scorecardScore).get(kpi);
}

const scoresByKpi = memoizeWeak(({ kpis }: ScorecardScore) => new Map(kpis.map((one) => [one.kpi, one])));

export const challengeScoreOf = (
  challenge: Challenge,
  score: PlanScore,
): ScorecardScore['challenges'][number] | undefined =>
  scorecardScoreOf(challenge.scorecard, score)?.challenges.find((one) => one.challenge === challenge);
