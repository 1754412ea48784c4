import type { Scorecard, Text } from '../../../model/types';
import { xMatrixPicture } from '../../pictures';
import type { ReportContext } from '../../base/report-kind';
import { linksOf, type XLink } from '../../shared/x-matrix/links';
import { xMatrixOf, type XMatrix } from '../../shared/x-matrix/model';
import { goalsOf, servedBy, xMatrixTable } from '../../shared/x-matrix/table';
import { scorecardOf, type MapFacts, type MapKind } from '../kind';

export const xMatrix: MapKind = {
  id: 'x-matrix',
  summary:
    'long-term goals, annual objectives, measures, KPIs below and owners of a scorecard, and how strongly they serve each other',
  takes: ['scorecard'],
  build: (facts, context) => {
    const { plan } = facts;
    const scorecard = scorecardOf(facts);
    const goals = scorecard.department ? servedBy(scorecard.kpis) : goalsOf(scorecard.kpis, plan);
    return {
      picture: xMatrixPicture(scorecard, plan, context),
      blocks: [xMatrixTable(goals, plan, context)],
      content: data(scorecard, facts, context),
    };
  },
};

function data(scorecard: Scorecard, { plan }: MapFacts, { say }: ReportContext): object {
  const matrix = xMatrixOf(scorecard, plan);
  const { goals, objectives, measures, kpis, owners } = matrix;
  const named = (items: readonly { readonly address: string; readonly name: Text }[]): readonly object[] =>
    items.map(({ address, name }) => ({ address, name: say(name) }));
  return {
    goals: named(goals),
    objectives: named(objectives),
    measures: named(measures),
    kpis: named(kpis),
    owners,
    links: linksOf(matrix).map((link) => ({
      from: idOf(matrix, link.column, link.columnAt),
      to: idOf(matrix, link.row, link.rowAt),
      strength: link.strength,
    })),
  };
}

/** An address; an owner has only a name. */
function idOf(matrix: XMatrix, list: XLink['column'] | XLink['row'], at: number): string {
  const item = matrix[list][at]!;
  return typeof item === 'string' ? item : item.address;
}
