import type { Indicator, Kpi, Plan, Target } from '../../model/types';
import type { Figures, Track } from '../../scoring';
import { sumsBefore } from '../../scoring/sums-before';
import type { Block, Cell, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure, status, target } from '../base/cells';
import { attained as attainedCell } from '../base/lights';
import { placesText } from '../base/places';

/**
 * Reported values period by period, and their total to date; without `places` it is not said where they are written.
 * Periods still to come are left out.
 */
export function periodsTable(
  track: Track,
  plan: Plan,
  { words }: ReportContext,
  { places = true }: { readonly places?: boolean } = {},
): readonly Block[] {
  const { item, periods, toDate } = track;
  const shown = periods.filter(({ state }) => state !== 'pending');
  if (shown.length === 0) return [];
  const { period: title, target: aim, actual, attained: reached, status: letter, where } = words.explain.columns;
  const right = (name: string): Column => ({ title: name, align: 'right' });
  const isReported = places && shown.some(({ entry }) => entry);
  const before = sumsBefore(track);
  const rows = shown.map((figures): Row => ({
    cells: [
      figures.period.text,
      ...figureCells(figures, item, plan, before.get(figures)),
      ...(isReported ? [figures.entry ? placesText([figures.entry.origin]) : ''] : []),
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
        right(reached),
        { title: letter },
        ...(isReported ? [{ title: where }] : []),
      ],
      rows: [...rows, total],
    },
  ];
}

const figureCells = (figures: Figures, item: Kpi | Indicator, plan: Plan, before?: Target): readonly Cell[] => [
  target(figures.target, item, { before }),
  figure(figures.actual, item),
  attainedCell(figures, plan),
  status(figures.status),
];
