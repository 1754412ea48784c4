import type { Kpi, Measure } from '../../model/types';
import { numberAsWritten, shareCell } from '../base/cells';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { paragraph, type LetterFacts } from './facts';

/** Measures planned to reach the objectives, for an annex: none of them is scored. */
export function measureBlocks({ scorecard: { kpis } }: LetterFacts, context: ReportContext): readonly Block[] {
  const { measures: words, columns } = context.words.letter;
  const rows = kpis.flatMap((kpi) => kpiRows(kpi, context));
  if (rows.length === 0) return [paragraph(words.none)];
  const titles = [columns.owner, columns.start, columns.due];
  return [
    paragraph(words.use),
    {
      type: 'table',
      columns: [
        { title: columns.measure },
        ...titles.map((title) => ({ title })),
        { title: columns.effect, align: 'right' },
        { title: columns.share, align: 'right' },
      ],
      rows,
    },
  ];
}

const kpiRows = ({ name, measures: own }: Kpi, context: ReportContext): readonly Row[] =>
  own.length === 0
    ? []
    : [{ emphasis: 'group', cells: [context.say(name)] }, ...own.flatMap((measure) => measureRows(measure, context))];

function measureRows(
  { name, owner, start, due, effect, kpi: { unit }, stages }: Measure,
  { say, words }: ReportContext,
): readonly Row[] {
  const expected = effect ? numberAsWritten(effect, { unit, signed: true }) : '–';
  return [
    { depth: 1, cells: [say(name), owner ?? words.review.noOwner, start ?? '–', due ?? '–', expected] },
    ...stages.map((stage): Row => ({
      depth: 2,
      cells: [say(stage.name), '', '', stage.due, '', shareCell(stage.share)],
    })),
  ];
}
