import type { KpiScore, PlanScore, ScorecardScore } from '.';
import type { Challenge, Kpi, Scorecard } from '../model/types';

export const scorecardScoreOf = (scorecard: Scorecard, { scorecards }: PlanScore): ScorecardScore | undefined =>
  scorecards.find((scorecardScore) => scorecardScore.scorecard === scorecard);

export const kpiScoreOf = (kpi: Kpi, score: PlanScore): KpiScore | undefined =>
  scorecardScoreOf(kpi.scorecard, score)?.kpis.find((one) => one.kpi === kpi);

export const challengeScoreOf = (
  challenge: Challenge,
  score: PlanScore,
): ScorecardScore['challenges'][number] | undefined =>
  scorecardScoreOf(challenge.scorecard, score)?.challenges.find((one) => one.challenge === challenge);
