import type { KpiScore, PlanScore, ScorecardScore, Tracks } from '../../scoring';
import type { Challenge, Kpi, Scorecard } from '../../model/types';
import type { Explainable } from './find';

export interface ExplainFacts {
  readonly item: Explainable;
  readonly score: PlanScore;
  /** Those that `score` was made with; made anew when they are not given. */
  readonly tracks?: Tracks | undefined;
}

/** The same with nothing left open. */
export interface Sources {
  readonly score: PlanScore;
  readonly tracks: Tracks;
}

export const cardOf = (scorecard: Scorecard, { scorecards }: PlanScore): ScorecardScore | undefined => scorecards.find((card) => card.scorecard === scorecard);

export const kpiScoreOf = (kpi: Kpi, score: PlanScore): KpiScore | undefined => cardOf(kpi.scorecard, score)?.kpis.find((one) => one.kpi === kpi);

export const challengeScoreOf = (challenge: Challenge, score: PlanScore): ScorecardScore['challenges'][number] | undefined =>
  cardOf(challenge.scorecard, score)?.challenges.find((one) => one.challenge === challenge);
