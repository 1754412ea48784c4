import { contributesTo } from '../../../model/supporters';
import type { Drive, Kpi, Ksf, Measure, StrategicKpi, Supportable } from '../../../model/types';
import { baselineOf, shortOf } from '../../../scoring/index';
import { decimal, isPositive, type Decimal } from '../../../util/decimal';
import type { XMatrix } from './model';

export type Strength = Drive['strength'];

/** Strength of the link between items of two lists, given by their places. */
export interface XLink {
  readonly column: 'objectives' | 'kpis' | 'owners';
  readonly columnAt: number;
  readonly row: 'measures' | 'goals';
  readonly rowAt: number;
  readonly strength: Strength;
}

export function linksOf({ goals, objectives, measures, kpis, owners }: XMatrix): readonly XLink[] {
  const tests = objectives.map((objective) => ({ objective, isBelow: contributesTo(objective) }));
  const above = new Map(
    kpis.map((kpi) => [kpi, tests.filter(({ isBelow }) => isBelow(kpi)).map(({ objective }) => objective)]),
  );
  return [
    ...links({ column: 'objectives', row: 'goals' }, objectives, goals, objectiveForGoal),
    ...links({ column: 'objectives', row: 'measures' }, objectives, measures, (kpi, measure) =>
      measure.kpi === kpi ? measureForObjective(measure) : undefined,
    ),
    ...links({ column: 'kpis', row: 'measures' }, kpis, measures, (kpi, measure) =>
      kpiForMeasure(kpi, measure, above.get(kpi)!),
    ),
    ...links({ column: 'kpis', row: 'goals' }, kpis, goals, (kpi, goal) => kpiForGoal(kpi, goal, above.get(kpi)!)),
    ...links({ column: 'owners', row: 'measures' }, owners, measures, (owner, measure) =>
      measure.owner === owner ? 'strong' : undefined,
    ),
  ];
}

function links<C, R>(
  of: Pick<XLink, 'column' | 'row'>,
  columns: readonly C[],
  rows: readonly R[],
  strengthOf: (column: C, row: R) => Strength | undefined,
): readonly XLink[] {
  return columns.flatMap((column, columnAt) =>
    rows.flatMap((row, rowAt) => {
      const strength = strengthOf(column, row);
      return strength ? [{ ...of, columnAt, rowAt, strength }] : [];
    }),
  );
}

/**
 * Strong for what it supports; of a strategic KPI else one less than the strength by which its key success factor is
 * driven.
 */
function objectiveForGoal({ supports }: Kpi, goal: Supportable): Strength | undefined {
  if (supports.some(({ target }) => target === goal)) return 'strong';
  if (goal.type !== 'strategicKpi') return undefined;
  const drives = supports.flatMap(({ target }) =>
    target?.type === 'strategicKpi' ? (driveTo(target, goal.ksf) ?? []) : [],
  );
  if (drives.length === 0) return undefined;
  return drives.includes('strong') ? 'medium' : 'weak';
}

const driveTo = ({ ksf }: StrategicKpi, to: Ksf): Strength | undefined =>
  ksf.drives.find(({ target }) => target === to)?.strength;

const HALF = decimal('0.5');
const FIFTH = decimal('0.2');

/** Strength by the share of the way from baseline to target that a measure is to bring; weak if not stated. */
function measureForObjective({ kpi, effect }: Measure): Strength {
  const share = shareOf(effect, gapOf(kpi));
  if (!share) return 'weak';
  return share.gte(HALF) ? 'strong' : share.gte(FIFTH) ? 'medium' : 'weak';
}

function gapOf(kpi: Kpi): Decimal | undefined {
  const from = baselineOf(kpi);
  return from && kpi.target && shortOf(from, kpi.target, kpi.direction);
}

const shareOf = (effect: Decimal | undefined, gap: Decimal | undefined): Decimal | undefined =>
  effect && gap && isPositive(gap) ? effect.div(gap) : undefined;

/** Strong for a measure it supports, medium for those of an objective it is below of. */
function kpiForMeasure(kpi: Kpi, measure: Measure, above: readonly Kpi[]): Strength | undefined {
  if (kpi.supports.some(({ target }) => target === measure)) return 'strong';
  return above.includes(measure.kpi) ? 'medium' : undefined;
}

/** Strong for what it supports itself, medium through an objective that serves it strongly, else weak. */
function kpiForGoal(kpi: Kpi, goal: Supportable, above: readonly Kpi[]): Strength | undefined {
  if (kpi.supports.some(({ target }) => target === goal)) return 'strong';
  const through = above.flatMap((objective) => objectiveForGoal(objective, goal) ?? []);
  if (through.length === 0) return undefined;
  return through.includes('strong') ? 'medium' : 'weak';
}
