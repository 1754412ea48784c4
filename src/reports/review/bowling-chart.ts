import { monthsOf } from '../../calendar/fiscal-year';
import { makePeriod, type Period } from '../../calendar/period';
import { isReported } from '../../model/reported';
import type { Plan } from '../../model/types';
import type { PeriodFigures } from '../../scoring';
import { sumsBefore } from '../../scoring/sums-before';
import { figuresByMonth, isToCome } from '../pictures/bowling';
import type { Cell, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { sparkline, left, right, status } from '../base/columns';
import { inScale, type CellsInScale } from '../base/in-scale';
import type { KpiFacts } from './kpi-facts';

/** One KPI's lines in the chart. */
type BowlingLine = Pick<KpiFacts, 'kpi' | 'track' | 'status'>;

/**
 * Twelve months of every KPI: plan, actual and light, with the year to date first. A quarter stands in its last month.
 */
export function bowlingChart(
  kpis: readonly BowlingLine[],
  year: number,
  plan: Plan,
  context: ReportContext,
): TableBlock {
  const { bowlingColumns: columns } = context.words.review.checking;
  const months = monthsOf(makePeriod('year', year), plan.fiscalYear);
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      left(columns.row),
      right(context.words.common.toDate),
      ...months.map(({ index }) => right(context.words.review.shortMonth(index))),
    ],
    wide: true,
    rows: kpis.filter(({ track }) => track.periods.length > 0).flatMap((line) => rowsOf(line, months, plan, context)),
  };
}

/** Months of a single KPI, whose name stands above; the scale of its figures heads the names of the lines. */
export function bowlingLine(line: BowlingLine, year: number, plan: Plan, context: ReportContext): TableBlock {
  const { columns, rows } = bowlingChart([line], year, plan, context);
  const { unit } = inScale(line.kpi, line.track, context);
  return {
    type: 'table',
    columns: [left(unit ?? ''), ...columns.slice(2)],
    rows: rows.map(({ cells }) => ({ cells: cells.slice(1) })),
  };
}

/** The figures of a column are compared, those of a row are not. */
const TO_DATE = 'toDate';

function rowsOf(line: BowlingLine, months: readonly Period[], plan: Plan, context: ReportContext): Row[] {
  const {
    kpi,
    track: { toDate },
  } = line;
  const own = context.words.review.checking;
  const byMonth = figuresByMonth(line.track, plan);
  const before = sumsBefore(line.track);
  const cells = inScale(kpi, line.track, context);
  const across = (cell: (figures: PeriodFigures) => Cell): Cell[] =>
    months.map(({ text }) => byMonth.get(text)).map((figures) => (figures ? cell(figures) : ''));
  return [
    {
      cells: [
        cells.name,
        own.plan,
        cells.target(toDate.target, { beside: TO_DATE }),
        ...across((figures) =>
          cells.target(figures.target, { before: before.get(figures), beside: figures.period.text }),
        ),
      ],
    },
    {
      cells: [
        sparkline(line.track),
        own.actual,
        cells.figure(toDate.actual, { beside: TO_DATE }),
        ...across((figures) => actual(figures, cells, context)),
      ],
    },
    {
      cells: [
        '',
        own.light,
        status(line.status),
        ...across((figures) => (isToCome(figures) ? '' : status(figures.status))),
      ],
    },
  ];
}

function actual({ period, actual: value, entry }: PeriodFigures, cells: CellsInScale, { words }: ReportContext): Cell {
  if (value === undefined) return '';
  return cells.figure(value, {
    beside: period.text,
    ...(isMarked(entry) && { unit: words.review.checking.mark }),
  });
}

/** Corrected values and estimates carry a mark, and a note below the chart. */
const isMarked = (entry: PeriodFigures['entry']): boolean =>
  entry !== undefined && isReported(entry) && (entry.state === 'estimate' || entry.corrects !== undefined);
