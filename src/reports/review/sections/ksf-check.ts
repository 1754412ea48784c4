import { objectivesFor } from '../../../model/strategic-objectives';
import type { Ksf, StrategicKpi, Plan } from '../../../model/types';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { figure, left, right, status, target } from '../../base/columns';
import { ksfsOf } from '../../shared/strategy/ksfs';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { attained } from '../../base/lights';
import { nameInUnit } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orEmptyNote } from '../../base/blocks';

/** Each key success factor with the strategic KPIs that index it, and how this year's objectives for them stand. */
export const ksfCheck: Section = {
  id: 'ksfCheck',
  blocks: (facts, context) =>
    orEmptyNote(ksfsOf(facts.plan), context.words.review.strategyMap.nothing, (ksfs) => table(ksfs, facts, context)),
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

function table(ksfs: readonly Ksf[], facts: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.ksfCheck;
  return {
    type: 'table',
    columns: [
      left(columns.ksf),
      right(columns.target),
      right(columns.actual),
      right(columns.attainment),
      left(context.words.common.toDate),
    ],
    rows: ksfs.flatMap((ksf) => rowsOf(ksf, facts, context)),
  };
}

function rowsOf({ name, kpis }: Ksf, facts: ReviewFacts, context: ReportContext): Row[] {
  const {
    words: {
      review: { ksfCheck: own },
    },
    say,
  } = context;
  const note = (text: string, depth: number): Row => ({ depth, cells: [text, '', '', '', ''] });
  return [
    { emphasis: 'group', cells: [say(name)] },
    ...(kpis.length === 0 ? [note(own.noKpi, 1)] : []),
    ...kpis.flatMap((strategic) => {
      const lines = linesFor(strategic, facts);
      return [
        note(say(strategic.name), 1),
        ...(lines.length > 0
          ? lines.map((line) => objectiveRow(line, facts.plan, context))
          : [note(own.noObjective, 2)]),
      ];
    }),
  ];
}

const objectiveRow = ({ kpi, status: light, track }: KpiFacts, plan: Plan, context: ReportContext): Row => ({
  depth: 2,
  cells: [
    nameInUnit(kpi, context),
    target(track.toDate.target, kpi),
    figure(track.toDate.actual, kpi),
    attained(track.toDate, plan),
    status(light),
  ],
});
