import { objectivesFor, strategicKpisOf } from '../../model/strategic-objectives';
import { belowTest } from '../../model/supporters';
import type { Kpi, Measure, Plan, Scorecard, StrategicKpi } from '../../model/types';
import { groupBy } from '../../util/group';
import type { Row, TableBlock } from '../report';
import type { ReportContext } from '../report-kind';
import { left, right, target } from '../review/cells';
import { nameWithUnit, scorecardName } from '../review/names';

export interface Goal {
  /** Undefined for objectives that support no strategic KPI. */
  readonly strategic?: StrategicKpi;
  readonly objectives: readonly Kpi[];
}

/** Every strategic KPI with the objectives of a year that support it, then the objectives that support none. */
export function goalsOf(kpis: readonly Kpi[], year: number, plan: Plan): readonly Goal[] {
  const goals = strategicKpisOf(plan).map((strategic): Goal => {
    const supporting = objectivesFor(strategic, year, plan);
    return { strategic, objectives: kpis.filter((kpi) => supporting.includes(kpi)) };
  });
  const linked = new Set(goals.flatMap(({ objectives }) => objectives));
  const free = kpis.filter((kpi) => !linked.has(kpi));
  return free.length > 0 ? [...goals, { objectives: free }] : goals;
}

export const openMeasures = ({ measures }: Kpi): readonly Measure[] => measures.filter(({ cancelled }) => !cancelled);

/** The scorecards with KPIs below an objective, and how many each has. */
export function carriersOf(kpi: Kpi, { scorecards }: Plan): readonly (readonly [Scorecard, number])[] {
  const lines = scorecards.filter(({ year }) => year === kpi.scorecard.year).flatMap(({ kpis }) => kpis).filter(belowTest(kpi));
  return [...groupBy(lines, ({ scorecard }) => scorecard)].map(([scorecard, own]) => [scorecard, own.length]);
}

/** Strategic goals, this year's objectives, the measures for them, and who carries them. */
export function xMatrixTable(goals: readonly Goal[], plan: Plan, context: ReportContext): TableBlock {
  const { columns, notLinked, noObjective } = context.words.review.xMatrix;
  return {
    type: 'table',
    columns: [left(columns.goal), right(columns.target), left(columns.measures), left(columns.carriedBy)],
    rows: goals.flatMap(({ strategic, objectives }): Row[] => [
      { emphasis: 'group', cells: [strategic ? context.say(strategic.name) : notLinked] },
      ...(objectives.length > 0 ? objectives.map((kpi) => row(kpi, plan, context)) : [{ depth: 1, cells: [noObjective, '', '', ''] }]),
    ]),
  };
}

function row(kpi: Kpi, plan: Plan, context: ReportContext): Row {
  const { words: { review: { xMatrix: own, checking: { separator }, noOwner } }, say } = context;
  const measures = openMeasures(kpi).map(({ name, owner }) => own.owned(say(name), owner ?? noOwner));
  const carriers = carriersOf(kpi, plan).map(([scorecard, kpis]) => own.carrier(scorecardName(scorecard, context), kpis));
  return { depth: 1, cells: [nameWithUnit(kpi, context), target(kpi.target, kpi), measures.join(separator) || own.noMeasure, carriers.join(separator) || own.nobody] };
}
