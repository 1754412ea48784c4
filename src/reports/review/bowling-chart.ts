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
import { scale, scaledFor, scaleTarget, type Scaled } from '../base/scaled';

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
  const scaled = scaledFor(kpi, line.track, context);
  const format = { beside: TO_DATE, places: scaled.places };
  const across = (cell: (figures: PeriodFigures) => Cell): Cell[] =>
    months.map(({ text }) => byMonth.get(text)).map((figures) => (figures ? cell(figures) : ''));
  return [
    {
      cells: [
        nameInUnit({ ...kpi, unit: scaled.unit }, context),
        own.plan,
        target(scaleTarget(toDate.target, scaled), kpi, format),
        ...across((figures) => planned(figures, { kpi, scaled, before: before.get(figures) })),
      ],
    },
    {
      cells: [
        sparkline(line.track),
        own.actual,
        figure(scale(toDate.actual, scaled), kpi, format),
        ...across((figures) => actual(figures, { kpi, scaled }, context)),
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

interface InScale {
  readonly kpi: Kpi;
  readonly scaled: Scaled;
}

const planned = (
  { target: aim, period }: PeriodFigures,
  { kpi, scaled, before }: InScale & { readonly before: Target | undefined },
): Cell =>
  target(scaleTarget(aim, scaled), kpi, {
    before: scaleTarget(before, scaled),
    beside: period.text,
    places: scaled.places,
  });

function actual(
  { period, actual: value, entry }: PeriodFigures,
  { kpi, scaled }: InScale,
  { words }: ReportContext,
): Cell {
  if (value === undefined) return '';
  return figure(scale(value, scaled), kpi, {
    beside: period.text,
    places: scaled.places,
    ...(isMarked(entry) && { unit: words.review.checking.mark }),
  });
}

/** Corrected values and estimates carry a mark, and a note below the chart. */
const isMarked = (entry: PeriodFigures['entry']): boolean =>
  entry !== undefined && isReported(entry) && (entry.state === 'estimate' || entry.corrects !== undefined);
