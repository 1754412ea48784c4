import { objectivesFor } from '../../../model/strategic-objectives';
import type { Ksf, StrategicKpi } from '../../../model/types';
import type { Cell, Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left, status } from '../../base/columns';
import { ksfsOf } from '../../shared/strategy/ksfs';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orNothing } from '../nothing';

/** Each key success factor with the strategic KPIs that index it, and how this year's objectives for them stand. */
export const ksfCheck: Section = {
  id: 'ksfCheck',
  blocks: (facts, context) =>
    orNothing(ksfsOf(facts.plan), context.words.review.strategyMap.nothing, (ksfs) => table(ksfs, facts, context)),
  data: (facts, { say }) =>
    ksfsOf(facts.plan).map((ksf) => ({
      ksf: ksf.address,
      name: say(ksf.name),
      perspective: ksf.perspective.to,
      kpis: ksf.kpis.map((strategic) => ({
        strategicKpi: strategic.address,
        name: say(strategic.name),
        objectives: linesFor(strategic, facts).map(({ kpi, status: light, track }) => ({
          kpi: kpi.address,
          name: say(kpi.name),
          target: value.targetList(track.toDate.target),
          actual: value.exact(track.toDate.actual),
          attainment: value.fraction(track.toDate.attainment),
          status: light,
        })),
      })),
    })),
};

function linesFor(strategic: StrategicKpi, { kpis, plan, question: { year } }: ReviewFacts): readonly KpiFacts[] {
  const supporting = objectivesFor(strategic, year, plan);
  return kpis.filter(({ kpi }) => supporting.includes(kpi));
}

/** One row for each objective; a factor and a strategic KPI are named where they begin. */
function table(ksfs: readonly Ksf[], facts: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.ksfCheck;
  return {
    type: 'table',
    columns: [left(columns.ksf), left(columns.strategic), left(columns.objective), left(context.words.common.toDate)],
    rows: ksfs.flatMap((ksf) => rowsOf(ksf, facts, context)),
  };
}

function rowsOf({ name, kpis }: Ksf, facts: ReviewFacts, { words, say }: ReportContext): readonly Row[] {
  const { ksfCheck: own } = words.review;
  const below = kpis.flatMap((strategic): (readonly Cell[])[] => {
    const lines = linesFor(strategic, facts);
    if (lines.length === 0) return [[say(strategic.name), own.noObjective, '']];
    return lines.map(({ kpi, status: light }, i) => [i === 0 ? say(strategic.name) : '', say(kpi.name), status(light)]);
  });
  const rows = below.length > 0 ? below : [[own.noKpi, '', '']];
  return rows.map((cells, i) => ({ cells: [i === 0 ? say(name) : '', ...cells] }));
}
