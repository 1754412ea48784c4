import { daysOf } from '../calendar/fiscal-year';
import type { Kpi, Target } from '../model/types';
import { cycleName } from '../reports/base/names';
import type { ReportContext } from '../reports/base/report-kind';
import { targetInNumbers } from '../scoring/attainment';
import { printedFigure } from '../scoring/places';
import type { KpiScore, PlanScore, ScorecardScore } from '../scoring/types';
import type { Look, StyledCell, StyledRow, StyledSheet } from '../sheets/styled';
import { fixed, plain, type Decimal } from '../util/decimal';
import { cell } from './form-page';

const WIDTHS = [42, 12, 14, 12, 12, 12, 18];

/** The first page of a workbook of tables, which a board can read: scores, and every KPI with its status to date. */
export function boardPage({ plan, question, scorecards }: PlanScore, context: ReportContext): StyledSheet {
  const {
    exporting,
    score: { columns },
  } = context.words;
  const { to } = daysOf(question.period, plan.fiscalYear);
  const heads = [columns.scorecard, columns.score, columns.range, columns.grade, columns.bonus, columns.deductions];
  const kpiHeads = [columns.kpi, exporting.unit, columns.target, columns.actual, columns.attained, columns.points];
  return {
    name: exporting.overview,
    widths: WIDTHS,
    rows: [
      row([cell(context.say(plan.name), 'title')], 26),
      row([cell(exporting.until(cycleName(question.period, context), to, question.asOf), 'hint')], 20),
      headRow([...heads, '']),
      ...scorecards.map((one) => row(scoreCells(one, context))),
      ...scorecards.flatMap((one) => [
        row([cell('', 'hint')]),
        row([cell(context.say(one.scorecard.name), 'title')], 24),
        headRow([...kpiHeads, exporting.status]),
        ...one.kpis.map((kpi) => row(kpiCells(kpi, context))),
      ]),
      row([cell('', 'hint')]),
      row([cell(exporting.pagesBehind, 'hint')], 20),
    ],
    merged: [0, 1].map((line) => ({ row: line, column: 0, columns: WIDTHS.length })),
    frozen: { rows: 2, columns: 0 },
    validations: [],
    unlocked: true,
  };
}

const row = (cells: readonly StyledCell[], height = 18): StyledRow => ({ cells, height });

const headRow = (heads: readonly string[]): StyledRow =>
  row(
    heads.filter((head) => head !== '').map((head) => cell(head, 'head')),
    22,
  );

/** A number with as many places as it is printed with; a dash where there is none. */
function number(value: Decimal | undefined, places: number, look: Look = 'figure'): StyledCell {
  if (!value) return cell('–', look);
  const format = places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0';
  return cell({ type: 'number', text: fixed(value, places), format }, look, format);
}

const scoreCells = (
  { scorecard, score, low, high, grade, bonus, deductions, scale: { decimals } }: ScorecardScore,
  { say }: ReportContext,
): readonly StyledCell[] => [
  cell(say(scorecard.name), 'text'),
  number(score, decimals),
  cell(low && high && !low.equals(high) ? `${fixed(low, decimals)} – ${fixed(high, decimals)}` : '–', 'figure'),
  cell(grade ?? '–', 'figure'),
  number(bonus, 2),
  number(deductions, 2),
];

function kpiCells({ kpi, points, track }: KpiScore, { say, words }: ReportContext): readonly StyledCell[] {
  const { target, actual, attainment, status } = track.toDate;
  return [
    cell(say(kpi.name), 'text'),
    cell(kpi.unit ?? '', 'figure'),
    targetCell(target, kpi),
    figureCell(actual, kpi),
    attainment
      ? cell({ type: 'number', text: plain(attainment), format: '0.0%' }, 'figure', '0.0%')
      : cell('–', 'figure'),
    number(points, 2),
    cell(words.common.status[status], 'text'),
  ];
}

function figureCell(value: Decimal | undefined, kpi: Kpi): StyledCell {
  if (!value) return cell('–', 'figure');
  return number(value, printedFigure(value, kpi).decimals);
}

/** A range is a text with both ends. */
function targetCell(target: Target | undefined, kpi: Kpi): StyledCell {
  if (target?.type !== 'range') return figureCell(target?.value, kpi);
  return cell(targetInNumbers(target), 'figure');
}
