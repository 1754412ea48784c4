import type { Status } from '../scoring/types';
import type { Chart } from './chart';
import { baselineAt, type Box, type Drawing, type Mark } from './drawing';
import { label, SMALLEST_SIZE, textAt, TEXT_SIZE } from './label';
import { runsOf } from './paper';
import { statusMark, type StatusLetters } from './status-mark';
import { textWidth } from './text';

/** The twelve months of every KPI: plan, actual and light, the year to date first. */
export interface BowlingFacts {
  /** The first is the year to date. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly BowlingCell[] }[];
  readonly letters: StatusLetters;
  /** Key to a cell, in the head of the column of names. */
  readonly names: { readonly actual: string; readonly plan: string };
}

interface BowlingCell {
  readonly actual: string;
  readonly plan: string;
  /** None for a month to come. */
  readonly status?: Status;
}

const MARGIN = 8;
const NAMES = 157;
const HEAD = 30;
const ROW = 56;
const LEAST_CELL = 56;
const MOST_CELL = 81;
const SMALL = SMALLEST_SIZE;
const SIGN = 9;
const PADDING = 8;

/** KPIs of one page. */
const MOST_ROWS = 12;

export const bowling: Chart<BowlingFacts> = {
  draw,
  parts: (facts) => runsOf(facts.rows, MOST_ROWS).map((rows) => ({ ...facts, rows })),
};

function draw({ columns, rows, names, letters }: BowlingFacts): Drawing {
  const texts = [...rows.flatMap(({ cells }) => cells.flatMap(({ actual, plan }) => [actual, plan])), ...columns];
  const cell = Math.min(
    MOST_CELL,
    Math.max(LEAST_CELL, PADDING + Math.max(0, ...texts.map((text) => textWidth(text, SMALL, true)))),
  );
  const width = 2 * MARGIN + NAMES + columns.length * cell;
  const height = 2 * MARGIN + HEAD + rows.length * ROW;
  const left = (column: number): number => MARGIN + NAMES + column * cell;
  const top = (row: number): number => MARGIN + HEAD + row * ROW;
  return {
    width,
    height,
    marks: [
      // The year to date stands apart.
      {
        type: 'rect',
        x: left(0),
        y: MARGIN,
        width: columns.length > 0 ? cell : 0,
        height: height - 2 * MARGIN,
        fill: 'panel',
      },
      ...head({ columns, names }, left, cell),
      ...rows.flatMap(({ name, cells }, row): Mark[] => [
        {
          type: 'line',
          points: [
            { x: MARGIN, y: top(row) },
            { x: width - MARGIN, y: top(row) },
          ],
          stroke: 'border',
        },
        ...nameMarks(name, top(row)),
        ...cells.flatMap((one, column) =>
          cellMarks(one, letters, { x: left(column), y: top(row), width: cell, height: ROW }),
        ),
      ]),
    ],
  };
}

const nameMarks = (name: string, top: number): readonly Mark[] =>
  label(name, { x: MARGIN, y: top + 2, width: NAMES - PADDING, height: ROW - 4 }, { anchor: 'start', size: SMALL });

const head = (
  { columns, names }: Pick<BowlingFacts, 'columns' | 'names'>,
  left: (column: number) => number,
  cell: number,
): Mark[] => [
  ...label(
    `${names.actual} / ${names.plan}`,
    { x: MARGIN, y: MARGIN, width: NAMES - PADDING, height: HEAD },
    { anchor: 'start', size: SMALL, fill: 'muted' },
  ),
  ...columns.map((text, i) =>
    textAt(
      text,
      { x: left(i) + cell / 2, y: baselineAt(MARGIN + HEAD / 2, TEXT_SIZE) },
      { size: SMALL, bold: true, anchor: 'middle', most: cell - 2 },
    ),
  ),
];

/** Sign, actual and plan below each other. */
function cellMarks({ actual, plan, status }: BowlingCell, letters: StatusLetters, { x, y, width }: Box): Mark[] {
  const middle = x + width / 2;
  const line = (text: string, at: number, bold: boolean): Mark[] =>
    text === ''
      ? []
      : [
          textAt(
            text,
            { x: middle, y: baselineAt(y + at, SMALL) },
            { size: SMALL, anchor: 'middle', bold, fill: bold ? 'ink' : 'muted', most: width - 2 },
          ),
        ];
  return [
    ...(status ? statusMark(status, letters, { x: middle, y: y + 13 }, SIGN) : []),
    ...line(actual, 31, true),
    ...line(plan, 46, false),
  ];
}
