import type { Chart } from '../chart';
import { baselineAt, type Drawing, type Mark } from '../drawing';
import { SMALLEST_SIZE, textAt } from '../label';
import { rowsByPage } from '../paper';
import { textWidth } from '../text';
import type { BowlingFacts } from './facts';
import { heightOf, LIGHT_ROOM, rowMarks, type Columns } from './row';

export type { BowlingFacts } from './facts';

/** A KPI a row with its months: plan, actual and difference below each other, on the shade of their light. */
export const bowling: Chart<BowlingFacts> = {
  draw,
  parts: (facts, room) => rowsByPage(facts, draw, { most: MOST_ROWS, room }),
};

const MARGIN = 8;
const NAMES = 130;
const MOST_LINE_NAME = 54;
const HEAD = 24;
const LEAST_CELL = 60;
const MOST_CELL = 72;
const PADDING = 8;

/** KPIs of one page. */
const MOST_ROWS = 12;

function draw(facts: BowlingFacts): Drawing {
  const { lines, letters } = facts;
  const columns = columnsOf(facts);
  const tops = facts.rows.reduce((all, row) => [...all, all.at(-1)! + heightOf(row, columns)], [MARGIN + HEAD]);
  const names = [lines.plan, lines.actual, lines.difference];
  return {
    width: columns.right + MARGIN,
    height: tops.at(-1)! + MARGIN,
    marks: [
      ...head(facts.columns, columns),
      ...facts.rows.flatMap((row, i) => rowMarks(row, tops[i]!, { columns, letters, names })),
    ],
  };
}

const head = (names: readonly string[], { left, cell }: Columns): readonly Mark[] =>
  names.map((text, i) =>
    textAt(
      text,
      { x: left(i) + cell / 2, y: baselineAt(MARGIN + HEAD / 2, SMALLEST_SIZE) },
      { size: SMALLEST_SIZE, bold: true, anchor: 'middle', most: cell - 2 },
    ),
  );

/** Cells as wide as their widest figure needs. */
function columnsOf({ columns, rows, lines }: BowlingFacts): Columns {
  const widthOf = (texts: readonly string[], bold: boolean): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, SMALLEST_SIZE, bold)));
  const figures = rows.flatMap(({ cells }) =>
    cells.flatMap(({ actual, plan, difference }) => [actual, plan, difference]),
  );
  const width = Math.min(MOST_LINE_NAME, widthOf(Object.values(lines), false));
  const cell = Math.min(MOST_CELL, Math.max(LEAST_CELL, PADDING + LIGHT_ROOM + widthOf(figures, true)));
  const first = MARGIN + NAMES + width + PADDING;
  return {
    name: { x: MARGIN, width: NAMES - PADDING },
    lines: { right: MARGIN + NAMES + width, width: width + 0.01 },
    cell,
    left: (column) => first + column * cell,
    right: first + columns.length * cell,
  };
}
