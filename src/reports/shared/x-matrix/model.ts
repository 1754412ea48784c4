import { strategicKpisOf } from '../../../model/strategic-objectives';
import { contributorsTo } from '../../../model/supporters';
import type { Kpi, Measure, Plan, Scorecard, Supportable } from '../../../model/types';

/** The X-matrix of a scorecard: what it serves, its objectives, their measures, the KPIs below and who answers. */
export interface XMatrix {
  /** The strategic KPIs for the company; for others what their KPIs support. */
  readonly goals: readonly Supportable[];
  readonly objectives: readonly Kpi[];
  /** Measures that are not cancelled. */
  readonly measures: readonly Measure[];
  readonly kpis: readonly Kpi[];
  readonly owners: readonly string[];
}

export function xMatrixOf({ department, kpis: objectives, year }: Scorecard, plan: Plan): XMatrix {
  const measures = objectives.flatMap((kpi) => kpi.measures.filter(({ cancelled }) => !cancelled));
  const lines = plan.scorecards.filter((scorecard) => scorecard.year === year).flatMap(({ kpis }) => kpis);
  const below = new Set(objectives.flatMap((objective) => contributorsTo(objective, plan)));
  const own = new Set(objectives);
  return {
    goals: department
      ? unique(objectives.flatMap(({ supports }) => supports.flatMap(({ target }) => target ?? [])))
      : strategicKpisOf(plan),
    objectives,
    measures,
    kpis: lines.filter((line) => below.has(line) && !own.has(line)),
    owners: unique(measures.flatMap(({ owner }) => owner ?? [])),
  };
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
