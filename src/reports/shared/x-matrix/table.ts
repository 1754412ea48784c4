import { strategicKpisOf } from '../../../model/strategic-objectives';
import { contributorsTo } from '../../../model/supporters';
import type { Kpi, Measure, Plan, Scorecard, Supportable } from '../../../model/types';
import { groupBy } from '../../../util/group';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left, right, target } from '../../base/columns';
import { nameInUnit, scorecardName } from '../../base/names';

export interface Goal {
  /** Undefined for objectives that support none. */
  readonly goal?: Supportable;
  readonly objectives: readonly Kpi[];
}

/** Every strategic KPI with the objectives of a year that support it, then the objectives that support none. */
export const goalsOf = (kpis: readonly Kpi[], plan: Plan): readonly Goal[] => grouped(kpis, strategicKpisOf(plan));

/** Items that the KPIs of a department serve, each with these KPIs. */
export const servedBy = (kpis: readonly Kpi[]): readonly Goal[] =>
  grouped(kpis, [...new Set(kpis.flatMap(({ supports }) => supports.flatMap(({ target: served }) => served ?? [])))]);

function grouped(kpis: readonly Kpi[], goals: readonly Supportable[]): readonly Goal[] {
  const groups = goals.map((goal): Goal => ({
    goal,
    objectives: kpis.filter(({ supports }) => supports.some(({ target: served }) => served === goal)),
  }));
  const linked = new Set(groups.flatMap(({ objectives }) => objectives));
  const free = kpis.filter((kpi) => !linked.has(kpi));
  return free.length > 0 ? [...groups, { objectives: free }] : groups;
}

export const openMeasures = ({ measures }: Kpi): readonly Measure[] => measures.filter(({ cancelled }) => !cancelled);

/** The scorecards with KPIs below an objective, and how many each has. */
export function carriersOf(kpi: Kpi, plan: Plan): readonly (readonly [Scorecard, number])[] {
  const lines = contributorsTo(kpi, plan).filter(({ scorecard }) => scorecard.year === kpi.scorecard.year);
  return [...groupBy(lines, ({ scorecard }) => scorecard)].map(([scorecard, own]) => [scorecard, own.length]);
}

/** Strategic goals, this year's objectives, the measures for them, and who carries them. */
export function xMatrixTable(goals: readonly Goal[], plan: Plan, context: ReportContext): TableBlock {
  const { columns, notLinked, noObjective } = context.words.review.xMatrix;
  return {
    type: 'table',
    columns: [left(columns.goal), right(columns.target), left(columns.measures), left(columns.carriedBy)],
    rows: goals.flatMap(({ goal, objectives }): Row[] => [
      { emphasis: 'group', cells: [goal ? context.say(goal.name) : notLinked] },
      ...(objectives.length > 0
        ? objectives.map((kpi) => row(kpi, plan, context))
        : [{ depth: 1, cells: [noObjective, '', '', ''] }]),
    ]),
  };
}

function row(kpi: Kpi, plan: Plan, context: ReportContext): Row {
  const {
    words: {
      review: {
        xMatrix: own,
        checking: { separator },
        noOwner,
      },
    },
    say,
  } = context;
  const measures = openMeasures(kpi).map(({ name, owner }) => own.owned(say(name), owner ?? noOwner));
  const carriers = carriersOf(kpi, plan).map(([scorecard, kpis]) =>
    own.carrier(scorecardName(scorecard, context), kpis),
  );
  return {
    depth: 1,
    cells: [
      nameInUnit(kpi, context),
      target(kpi.target, kpi),
      measures.join(separator) || own.noMeasure,
      carriers.join(separator) || own.nobody,
    ],
  };
}
