import type { Kpi, Scorecard } from '../../model/types';
import {
  lastDay,
  neededFor,
  nextSteps,
  sufficiency,
  yearEnd,
  type Forecast,
  type KpiScore,
  type Needed,
  type NextStep,
  type PlanScore,
  type ScorecardScore,
  type Sufficiency,
} from '../../scoring';
import { isOpen, measuresOn } from '../../tracking';
import { inOrder } from '../score/by-perspective';

export interface ForecastFacts {
  readonly score: PlanScore;
  /** Only this scorecard, or this KPI. Default: everything. */
  readonly item?: Scorecard | Kpi | undefined;
}

/** Forecast of a KPI at year end, and the figures needed to change it. */
export interface KpiOutlook {
  readonly kpi: Kpi;
  readonly now: KpiScore;
  /** If the forecast comes true. */
  readonly then: KpiScore;
  readonly forecast: Forecast;
  /** Requirement for the remaining periods to reach the basic target, and the challenge. */
  readonly basic?: Needed | undefined;
  readonly challenge?: Needed | undefined;
  /** The measures that are open against the gap that the forecast leaves. */
  readonly sufficiency?: Sufficiency | undefined;
}

/** A next step with its place in the ranking of its scorecard, from 1. */
export type RankedStep = NextStep & { readonly rank: number };

export interface ScorecardOutlook {
  readonly now: ScorecardScore;
  readonly then: ScorecardScore;
  readonly kpis: readonly KpiOutlook[];
  readonly steps: readonly RankedStep[];
}

/** The outlook of the scorecards to print, each with the KPIs to print. */
export function outlooks({ score, item }: ForecastFacts): readonly ScorecardOutlook[] {
  const isShown = (kpi: Kpi): boolean => item?.type !== 'kpi' || item === kpi;
  const scorecards = score.scorecards.filter(
    ({ scorecard }) => item === undefined || scorecard === (item.type === 'kpi' ? item.scorecard : item),
  );
  const open = openOn(score);
  return scorecards.map((scorecardScore) => {
    const { now, then, forecasts } = yearEnd(scorecardScore, score);
    const after = new Map(then.kpis.map((one) => [one.kpi, one]));
    const shown = inOrder(scorecardScore, score.plan).filter(({ kpi }) => isShown(kpi));
    const steps = nextSteps(scorecardScore, score).map((step, i) => ({ ...step, rank: i + 1 }));
    return {
      now,
      then,
      kpis: shown.map((one) => outlookOf(one, after.get(one.kpi)!, forecasts.get(one.kpi)!, open)),
      steps: steps.filter((step) => item?.type !== 'kpi' || step.item === item),
    };
  });
}

type IsOpen = (measure: Kpi['measures'][number]) => boolean;

function openOn({ plan, question }: PlanScore): IsOpen {
  const statusOf = measuresOn(plan, lastDay(question));
  return (measure) => isOpen(statusOf(measure));
}

function outlookOf(now: KpiScore, then: KpiScore, forecast: Forecast, open: IsOpen): KpiOutlook {
  const { kpi, track } = now;
  const { shown, outOfReach } = forecast;
  return {
    kpi,
    now,
    then,
    forecast,
    basic: kpi.target && neededFor(kpi.target, kpi, track),
    challenge: kpi.challenge && neededFor(kpi.challenge.target, kpi, track),
    sufficiency: shown && sufficiency(kpi, { forecast: shown, outOfReach, isOpen: open }),
  };
}
