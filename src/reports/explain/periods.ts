import type { Indicator, Kpi, Plan } from '../../model/types';
import type { Figures, Track } from '../../scoring';
import type { Block, Cell, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { number, status, targetCell } from '../base/cells';
import { attained as attainedCell } from '../base/lights';
import { printedPeriods } from '../base/printed-periods';
import { placesText } from '../base/places';

/** Reported values period by period, and their total to date. Periods still to come are left out. */
export function periodsTable(track: Track, plan: Plan, { words }: ReportContext): readonly Block[] {
  const { item, toDate } = track;
  const shown = printedPeriods(track).filter(({ state }) => state !== 'pending');
  if (shown.length === 0) return [];
  const { period: title, target: aim, actual, attained, status: letter, where } = words.explain.columns;
  const right = (name: string): Column => ({ title: name, align: 'right' });
  const isReported = shown.some(({ entry }) => entry);
  const rows = shown.map(({ period, entry, ...figures }): Row => ({
    cells: [
      period.text,
      ...figureCells(figures, item, plan),
      ...(isReported ? [entry ? placesText([entry.origin]) : ''] : []),
    ],
  }));
  const total: Row = {
    cells: [words.explain.yearToDate, ...figureCells(toDate, item, plan), ...(isReported ? [''] : [])],
    emphasis: 'total',
  };
  return [
    {
      type: 'table',
      columns: [
        { title },
        right(aim),
        right(actual),
        right(attained),
        { title: letter },
        ...(isReported ? [{ title: where }] : []),
      ],
      rows: [...rows, total],
    },
  ];
}

const figureCells = (figures: Figures, { decimals }: Kpi | Indicator, plan: Plan): readonly Cell[] => [
  targetCell(figures.target, { decimals }),
  number(figures.actual, { decimals }),
  attainedCell(figures, plan),
  status(figures.status),
];
