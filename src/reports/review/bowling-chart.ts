import { monthsOf } from '../../calendar/fiscal-year';
import { makePeriod, type Period } from '../../calendar/period';
import { isReported } from '../../model/reported';
import type { Kpi, Plan, Target } from '../../model/types';
import type { PeriodFigures } from '../../scoring';
import { sumsBefore } from '../../scoring/sums-before';
import { figuresByMonth, isToCome } from '../pictures/bowling';
import type { Cell, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { sparkline, figure, left, right, status, target } from '../base/columns';
import type { KpiFacts } from './kpi-facts';
import { nameInUnit } from '../base/names';

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
  const across = (cell: (figures: PeriodFigures) => Cell): Cell[] =>
    months.map(({ text }) => {
      const figures = byMonth.get(text);
      return figures ? cell(figures) : '';
    });
  return [
    {
      cells: [
        nameInUnit(kpi, context),
        own.plan,
        target(toDate.target, kpi, { beside: TO_DATE }),
        ...across((figures) => planned(figures, kpi, before.get(figures))),
      ],
    },
    {
      cells: [
        sparkline(line.track),
        own.actual,
        figure(toDate.actual, kpi, { beside: TO_DATE }),
        ...across((figures) => actual(figures, line, context)),
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

const planned = ({ target: aim, period }: PeriodFigures, kpi: Kpi, before: Target | undefined): Cell =>
  target(aim, kpi, { before, beside: period.text });

function actual({ period, actual: value, entry }: PeriodFigures, { kpi }: BowlingLine, { words }: ReportContext): Cell {
  if (value === undefined) return '';
  return figure(value, kpi, {
    beside: period.text,
    ...(isMarked(entry) && { unit: words.review.checking.mark }),
  });
}

/** Corrected values and estimates carry a mark, and a note below the chart. */
const isMarked = (entry: PeriodFigures['entry']): boolean =>
  entry !== undefined && isReported(entry) && (entry.state === 'estimate' || entry.corrects !== undefined);
