import { objectivesFor } from '../../../model/strategic-objectives';
import type { Drive, Ksf } from '../../../model/types';
import type { ScorecardScore } from '../../../scoring';
import type { Row, TableBlock } from '../../report';
import type { ReportContext } from '../../report-kind';
import { left } from '../cells';
import type { ReviewFacts } from '../facts';
import { orNothing, type Section } from '../section';
import { countsCell, statusCounts } from '../status-counts';
import * as value from '../values';

/** The strategy map as a table: what drives what, and how this year's objectives of each factor stand. */
export const strategyMap: Section = {
  id: 'strategyMap',
  blocks: (facts, context) => orNothing(ksfsOf(facts), context.words.review.strategyMap.nothing, () => table(facts, context)),
  data: (facts, { say }) => ksfsOf(facts).map((ksf) => ({
    ksf: ksf.address, name: say(ksf.name), perspective: ksf.perspective.to, statuses: statusCounts({ kpis: objectivesOf(ksf, facts) }),
    drives: ksf.drives.map(({ to, target, strength, lag }) => ({ ksf: target?.address ?? to, strength, lag: value.orNull(lag) })),
  })),
};

export const ksfsOf = ({ plan: { strategies } }: ReviewFacts): readonly Ksf[] => strategies.flatMap(({ ksfs }) => ksfs);

/** The company's objectives of the year that a factor's strategic KPIs are reached by, each once. */
function objectivesOf({ kpis }: Ksf, { plan, total, question: { year } }: ReviewFacts): ScorecardScore['kpis'] {
  const supporting = new Set(kpis.flatMap((strategic) => objectivesFor(strategic, year, plan)));
  return total.kpis.filter(({ kpi }) => supporting.has(kpi));
}

function table(facts: ReviewFacts, context: ReportContext): TableBlock {
  const { words: { review: { strategyMap: own } }, say } = context;
  const { columns } = own;
  return {
    type: 'table',
    columns: [left(columns.ksf), left(columns.status), left(columns.drives)],
    rows: facts.plan.perspectives.flatMap((perspective): Row[] => {
      const ksfs = ksfsOf(facts).filter((ksf) => ksf.perspective.target === perspective);
      return [
        { emphasis: 'group', cells: [say(perspective.name)] },
        ...(ksfs.length > 0 ? ksfs.map((ksf) => row(ksf, facts, context)) : [{ depth: 1, cells: [own.noKsf, '', ''] }]),
      ];
    }),
  };
}

function row(ksf: Ksf, facts: ReviewFacts, context: ReportContext): Row {
  const { words: { review: { strategyMap: own, checking: { separator } } }, say } = context;
  const lines = objectivesOf(ksf, facts);
  return { depth: 1, cells: [say(ksf.name), lines.length > 0 ? countsCell(statusCounts({ kpis: lines })) : own.noObjective, ksf.drives.map((drive) => driveText(drive, context)).join(separator) || '–'] };
}

function driveText({ to, target, strength, lag }: Drive, { words: { review: { strategyMap: own } }, say }: ReportContext): string {
  const name = target ? say(target.name) : to;
  return lag === undefined ? own.drive(name, own.strengths[strength]) : own.driveLater(name, own.strengths[strength], lag);
}
