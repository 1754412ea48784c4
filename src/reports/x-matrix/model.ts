import { strategicKpisOf } from '../../model/strategic-objectives';
import { belowTest } from '../../model/supporters';
import type { Drive, Kpi, Ksf, Measure, Plan, Scorecard, StrategicKpi, Supportable } from '../../model/types';
import { baselineOf, shortOf } from '../../scoring';
import { decimal, type Decimal } from '../../util/decimal';

export type Strength = Drive['strength'];

/** The X-matrix of a scorecard: what it serves, its objectives, their measures, the KPIs below and who answers. */
export interface XMatrix {
  /** The strategic KPIs for the company; for others what their KPIs support. */
  readonly goals: readonly Supportable[];
  readonly objectives: readonly Kpi[];
  /** Those that are not cancelled. */
  readonly measures: readonly Measure[];
  readonly kpis: readonly Kpi[];
  readonly owners: readonly string[];
}

export function xMatrixOf({ department, kpis: objectives, year }: Scorecard, plan: Plan): XMatrix {
  const measures = objectives.flatMap((kpi) => kpi.measures.filter(({ cancelled }) => !cancelled));
  const lines = plan.scorecards.filter((scorecard) => scorecard.year === year).flatMap(({ kpis }) => kpis);
  const tests = objectives.map(belowTest);
  return {
    goals: department ? unique(objectives.flatMap(({ supports }) => supports.flatMap(({ target }) => target ?? []))) : strategicKpisOf(plan),
    objectives,
    measures,
    kpis: lines.filter((line) => tests.some((isBelow) => isBelow(line)) && !objectives.includes(line)),
    owners: unique(measures.flatMap(({ owner }) => owner ?? [])),
  };
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Strong for what it supports; of a strategic KPI else one less than the strength by which its key success factor is driven. */
export function objectiveForGoal({ supports }: Kpi, goal: Supportable): Strength | undefined {
  if (supports.some(({ target }) => target === goal)) return 'strong';
  if (goal.type !== 'strategicKpi') return undefined;
  const drives = supports.flatMap(({ target }) => (target?.type === 'strategicKpi' ? driveTo(target, goal.ksf) ?? [] : []));
  if (drives.length === 0) return undefined;
  return drives.includes('strong') ? 'medium' : 'weak';
}

const driveTo = ({ ksf }: StrategicKpi, to: Ksf): Strength | undefined => ksf.drives.find(({ target }) => target === to)?.strength;

const HALF = decimal('0.5');
const FIFTH = decimal('0.2');

/** By how much of the way from the baseline to the target a measure is to bring; weak where that is not stated. */
export function measureForObjective({ kpi, effect }: Measure): Strength {
  const share = shareOf(effect, gapOf(kpi));
  if (!share) return 'weak';
  return share.gte(HALF) ? 'strong' : share.gte(FIFTH) ? 'medium' : 'weak';
}

function gapOf(kpi: Kpi): Decimal | undefined {
  const from = baselineOf(kpi);
  return from && kpi.target && shortOf(from, kpi.target, kpi.direction);
}

const shareOf = (effect: Decimal | undefined, gap: Decimal | undefined): Decimal | undefined =>
  effect && gap && gap.s > 0n ? effect.div(gap) : undefined;

/** Strong for a measure it supports, medium for those of an objective it is below of. */
export function kpiForMeasure(kpi: Kpi, measure: Measure): Strength | undefined {
  if (kpi.supports.some(({ target }) => target === measure)) return 'strong';
  return belowTest(measure.kpi)(kpi) ? 'medium' : undefined;
}

/** Strong for what it supports itself, medium through an objective that serves it strongly, else weak. */
export function kpiForGoal(kpi: Kpi, goal: Supportable, objectives: readonly Kpi[]): Strength | undefined {
  if (kpi.supports.some(({ target }) => target === goal)) return 'strong';
  const through = objectives.filter((objective) => belowTest(objective)(kpi)).flatMap((objective) => objectiveForGoal(objective, goal) ?? []);
  if (through.length === 0) return undefined;
  return through.includes('strong') ? 'medium' : 'weak';
}
