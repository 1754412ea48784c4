import type { Drive, Ksf } from '../../../model/types';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left } from '../../base/columns';
import { countsCell, statusCounts } from '../../base/status-counts';
import * as value from '../../base/json-values';
import { ksfsOf, objectivesOf, type StrategyFacts } from './ksfs';

/** The strategy map as a table: what drives what, and how this year's objectives of each factor stand. */
export function strategyMapTable(facts: StrategyFacts, context: ReportContext): TableBlock {
  const {
    words: {
      review: { strategyMap: own },
    },
    say,
  } = context;
  const { columns } = own;
  return {
    type: 'table',
    columns: [left(columns.ksf), left(columns.status), left(columns.drives)],
    rows: facts.plan.perspectives.flatMap((perspective): Row[] => {
      const ksfs = ksfsOf(facts.plan).filter((ksf) => ksf.perspective.target === perspective);
      return [
        { emphasis: 'group', cells: [say(perspective.name)] },
        ...(ksfs.length > 0 ? ksfs.map((ksf) => row(ksf, facts, context)) : [{ depth: 1, cells: [own.noKsf, '', ''] }]),
      ];
    }),
  };
}

function row(ksf: Ksf, facts: StrategyFacts, context: ReportContext): Row {
  const {
    words: {
      review: {
        strategyMap: own,
        checking: { separator },
      },
    },
    say,
  } = context;
  const lines = objectivesOf(ksf, facts);
  return {
    depth: 1,
    cells: [
      say(ksf.name),
      lines.length > 0 ? countsCell(statusCounts({ kpis: lines })) : own.noObjective,
      ksf.drives.map((drive) => driveText(drive, context)).join(separator) || '–',
    ],
  };
}

function driveText(
  { to, target, strength, lag }: Drive,
  {
    words: {
      review: { strategyMap: own },
    },
    say,
  }: ReportContext,
): string {
  const name = target ? say(target.name) : to;
  return lag === undefined
    ? own.drive(name, own.strengths[strength])
    : own.driveLater(name, own.strengths[strength], lag);
}

/** JSON data of the strategy map. */
export const strategyMapData = (facts: StrategyFacts, { say }: ReportContext): readonly object[] =>
  ksfsOf(facts.plan).map((ksf) => ({
    ksf: ksf.address,
    name: say(ksf.name),
    perspective: ksf.perspective.to,
    statuses: statusCounts({ kpis: objectivesOf(ksf, facts) }),
    drives: ksf.drives.map(({ to, target, strength, lag }) => ({
      ksf: target?.address ?? to,
      strength,
      lag: value.orNull(lag),
    })),
  }));
