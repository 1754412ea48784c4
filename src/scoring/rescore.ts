import type { Challenge, Kpi } from '../model/types';
import { beforeConditions } from './adjustments';
import type { Rated } from './challenge';
import type { See } from './conditions';
import { scoreWithValue, type BasicKpiScore } from './kpi-score';
import { otherOf } from './methods';
import { ratedOf, scorecardScore } from './scorecard';
import { tracksOf } from './tracks';
import type { KpiScore, PlanScore, ScorecardScore } from './types';

/** Scores and challenges that replace those of one scorecard. */
export interface Overrides {
  readonly kpis?: ReadonlyMap<Kpi, BasicKpiScore>;
  readonly challenges?: ReadonlyMap<Challenge, Challenge>;
  /** KPIs of other scorecards as conditions and multipliers see them. */
  readonly see?: See;
}

/** A basic objective of any scorecard. */
export function ratedIn(scorecards: readonly ScorecardScore[], kpi: Kpi): Rated | undefined {
  const scores = scorecards.find((one) => one.scorecard === kpi.scorecard)?.kpis;
  const score = scores?.find((one) => one.kpi === kpi);
  return score && ratedOf(score);
}

/** A KPI's score before conditions and vetoes, which come again. */
function asMethodGave(score: KpiScore): BasicKpiScore {
  const unlimited = beforeConditions(score);
  return unlimited.stood ?? unlimited;
}

/** A KPI of a grid changes with the second one. */
function besideOthers(
  score: BasicKpiScore,
  others: ReadonlyMap<Kpi, BasicKpiScore>,
  context: Pick<PlanScore, 'plan' | 'question'>,
): BasicKpiScore {
  const second = otherOf(score.kpi.scoring);
  const other = second && others.get(second)?.fullYearValue;
  return other && score.fullYearValue && score.state !== 'na'
    ? scoreWithValue(score, score.fullYearValue, context, other)
    : score;
}

/** One scorecard scored again with some KPIs or challenge projects otherwise; nothing outside it changes. */
export function rescore(
  { scorecard, kpis }: ScorecardScore,
  { kpis: others = new Map(), challenges = new Map(), see }: Overrides,
  { plan, question, scorecards }: PlanScore,
): ScorecardScore {
  const basics = kpis.map((score) =>
    besideOthers(others.get(score.kpi) ?? asMethodGave(score), others, { plan, question }),
  );
  const rated = (kpi: Kpi): Rated | undefined => ratedIn(scorecards, kpi);
  const changed = {
    ...scorecard,
    challenges: scorecard.challenges.map((challenge) => challenges.get(challenge) ?? challenge),
  };
  return scorecardScore(changed, basics, {
    plan,
    question,
    rated,
    see: see ?? tracksOf(plan, question).of,
    refused: false,
  });
}
