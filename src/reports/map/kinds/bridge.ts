import type { ChartFacts } from '../../../charts';
import { points } from '../../base/cells';
import { bridgePicture, bridgeRows } from '../../pictures';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left, right } from '../../base/columns';
import { shortName } from '../../base/names';
import * as value from '../../base/json-values';
import { subjectScore, scorecardOf, type MapKind } from '../kind';

type Bridge = ChartFacts['bridge'];

export const bridge: MapKind = {
  id: 'bridge',
  summary: 'from the full points of a scorecard to its score: what each KPI loses and wins',
  takes: ['scorecard'],
  build: (facts, context) => {
    const subject = subjectScore(facts);
    const rows = bridgeRows(subject, facts.score, context);
    return {
      picture: bridgePicture(subject, facts.score, shortName(scorecardOf(facts), context), context),
      blocks: [table(rows, context)],
      content: rows.map(({ label, kind, points: moved }) => ({ label, kind, points: value.rounded(moved) })),
    };
  },
};

const table = (
  rows: Bridge['rows'],
  {
    words: {
      maps: {
        bridge: { step, points: moved },
      },
    },
  }: ReportContext,
): TableBlock => ({
  type: 'table',
  columns: [left(step), right(moved)],
  rows: rows.map(({ label, kind, points: one }): Row => ({
    cells: [label, points(one, kind !== 'total')],
    ...(kind === 'total' && { emphasis: 'total' }),
  })),
});
