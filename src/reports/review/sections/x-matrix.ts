import { objectivesFor, strategicKpisOf } from '../../../model/strategic-objectives';
import type { StrategicKpi } from '../../../model/types';
import { groupBy } from '../../../util/group';
import type { Row, TableBlock } from '../../report';
import type { ReportContext } from '../../report-kind';
import { left, right, target } from '../cells';
import { childrenOf } from '../children';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { nameWithUnit, scorecardName } from '../names';
import { orNothing, type Section } from '../section';
import * as value from '../values';

interface Goal {
  /** Undefined for objectives that support no strategic KPI. */
  readonly strategic?: StrategicKpi;
  readonly objectives: readonly KpiFacts[];
}

/** The X-matrix as a table: strategic goals, this year's objectives, the measures for them, and who carries them. */
export const xMatrix: Section = {
  id: 'xMatrix',
  blocks: (facts, context) => orNothing(goalsOf(facts), context.words.review.xMatrix.nothing, (goals) => table(goals, facts, context)),
  data: (facts, { say }) => goalsOf(facts).map(({ strategic, objectives }) => ({
    strategicKpi: value.orNull(strategic?.address), name: value.orNull(strategic && say(strategic.name)),
    objectives: objectives.map(({ kpi }) => ({
      kpi: kpi.address, name: say(kpi.name), target: value.target(kpi.target, kpi), measures: measuresOf(kpi).map(({ address }) => address),
      carriedBy: carriersOf(kpi, facts).map(([scorecard, kpis]) => ({ scorecard: scorecard.id, kpis })),
    })),
  })),
};

function goalsOf({ kpis, plan, question: { year } }: ReviewFacts): readonly Goal[] {
  const goals = strategicKpisOf(plan).map((strategic): Goal => {
    const supporting = objectivesFor(strategic, year, plan);
    return { strategic, objectives: kpis.filter(({ kpi }) => supporting.includes(kpi)) };
  });
  const linked = goals.flatMap(({ objectives }) => objectives);
  const free = kpis.filter((line) => !linked.includes(line));
  return free.length > 0 ? [...goals, { objectives: free }] : goals;
}

const measuresOf = ({ measures }: KpiFacts['kpi']): KpiFacts['kpi']['measures'] => measures.filter(({ cancelled }) => !cancelled);

/** The scorecards with KPIs below an objective, and how many each has. */
const carriersOf = (kpi: KpiFacts['kpi'], facts: ReviewFacts): readonly (readonly [KpiFacts['kpi']['scorecard'], number])[] =>
  [...groupBy(childrenOf(kpi, facts), (line) => line.kpi.scorecard)].map(([scorecard, lines]) => [scorecard, lines.length]);

function table(goals: readonly Goal[], facts: ReviewFacts, context: ReportContext): TableBlock {
  const { columns, notLinked } = context.words.review.xMatrix;
  return {
    type: 'table',
    columns: [left(columns.goal), right(columns.target), left(columns.measures), left(columns.carriedBy)],
    rows: goals.flatMap(({ strategic, objectives }): Row[] => [
      { emphasis: 'group', cells: [strategic ? context.say(strategic.name) : notLinked] },
      ...(objectives.length > 0 ? objectives.map((line) => row(line, facts, context)) : [{ depth: 1, cells: [context.words.review.xMatrix.noObjective, '', '', ''] }]),
    ]),
  };
}

function row({ kpi }: KpiFacts, facts: ReviewFacts, context: ReportContext): Row {
  const { words: { review: { xMatrix: own, checking: { separator }, noOwner } }, say } = context;
  const measures = measuresOf(kpi).map(({ name, owner }) => own.owned(say(name), owner ?? noOwner));
  const carriers = carriersOf(kpi, facts).map(([scorecard, kpis]) => own.carrier(scorecardName(scorecard, context), kpis));
  return { depth: 1, cells: [nameWithUnit(kpi, context), target(kpi.target, kpi), measures.join(separator) || own.noMeasure, carriers.join(separator) || own.nobody] };
}
