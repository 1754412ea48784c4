import type { Indicator, Kpi, Measure, Plan, Scorecard } from '../../model/types';
import { tracksOf, lastDay, type KpiScore, type PlanScore, type ScorecardScore, type Track } from '../../scoring';
import { measuresOn, type MeasureStatus } from '../../tracking';

export interface FiguresInput {
  readonly plan: Plan;
  /** Gives KPIs their status and figures, and measures their progress. */
  readonly score?: PlanScore | undefined;
  /** Default: that of `score`, else the latest one with scorecards. */
  readonly year?: number | undefined;
}

/** Figures known for the items of a tree. */
export interface TreeFigures {
  readonly plan: Plan;
  readonly year: number | undefined;
  /** Period of the figures; undefined without any. */
  readonly period: string | undefined;
  scorecard(scorecard: Scorecard): ScorecardScore | undefined;
  kpi(kpi: Kpi): KpiScore | undefined;
  measure(measure: Measure): MeasureStatus | undefined;
  indicator(indicator: Indicator): Track | undefined;
}

export function figuresOf({ plan, score, year }: FiguresInput): TreeFigures {
  const known = new Map(score?.scorecards.map((scorecardScore) => [scorecardScore.scorecard, scorecardScore] as const));
  const scores = new Map(score?.scorecards.flatMap(({ kpis }) => kpis.map((kpi) => [kpi.kpi, kpi] as const)));
  const statusOf = score && measuresOn(plan, lastDay(score.question));
  const tracks = score && tracksOf(plan, score.question);
  return {
    plan,
    year: score?.question.year ?? year ?? latestYear(plan),
    period: score?.question.period.text,
    scorecard: (scorecard) => known.get(scorecard),
    kpi: (kpi) => scores.get(kpi),
    measure: (measure) => statusOf?.(measure),
    indicator: (indicator) => tracks?.of(indicator),
  };
}

const latestYear = ({ scorecards }: Plan): number | undefined =>
  scorecards.reduce<number | undefined>((latest, { year }) => Math.max(latest ?? year, year), undefined);
