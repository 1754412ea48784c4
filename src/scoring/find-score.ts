import type { KpiScore, PlanScore, ScorecardScore } from '.';
import type { Challenge, Kpi, Scorecard } from '../model/types';

export const cardOf = (scorecard: Scorecard, { scorecards }: PlanScore): ScorecardScore | undefined =>
  scorecards.find((card) => card.scorecard === scorecard);

export const kpiScoreOf = (kpi: Kpi, score: PlanScore): KpiScore | undefined =>
  cardOf(kpi.scorecard, score)?.kpis.find((one) => one.kpi === kpi);

export const challengeScoreOf = (
  challenge: Challenge,
  score: PlanScore,
): ScorecardScore['challenges'][number] | undefined =>
  cardOf(challenge.scorecard, score)?.challenges.find((one) => one.challenge === challenge);
