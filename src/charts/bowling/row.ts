import type { Status } from '../../scoring/types';
import { baselineAt, LEADING, type Box, type Mark } from '../drawing';
import { label, SMALLEST_SIZE as SIZE, textAt } from '../label';
import type { Paint } from '../paint';
import { statusMark, type StatusLetters } from '../status-mark';
import { lines } from '../text';
import type { BowlingCell, BowlingRow } from './facts';

/** Places of the columns of a chart. */
export interface Columns {
  readonly name: Pick<Box, 'x' | 'width'>;
  /** Right edge of the names of the lines. */
  readonly lines: { readonly right: number; readonly width: number };
  readonly cell: number;
  left(column: number): number;
  readonly right: number;
}

const LINE = 15;
const PAD = 4;
const FIGURES = 3 * LINE + 2 * PAD;
const GAP = 6;
const MOST_ANSWER_LINES = 2;

/** Radius of a light, and the room it takes beside the figures. */
const LIGHT = 8;
export const LIGHT_ROOM = 2 * LIGHT + GAP;

const SHADES: Partial<Readonly<Record<Status, Paint>>> = {
  challenge: 'challengeShade',
  green: 'greenShade',
  amber: 'amberShade',
  red: 'redShade',
};

const answerLines = ({ answers = [] }: BowlingRow, columns: Columns): readonly string[] =>
  answers.flatMap((text) => lines(text, columns.right - answersFrom(columns), MOST_ANSWER_LINES, { size: SIZE }));

const answersFrom = ({ left }: Columns): number => left(0) + GAP;

export const heightOf = (row: BowlingRow, columns: Columns): number => {
  const answers = answerLines(row, columns).length;
  return FIGURES + (answers === 0 ? 0 : answers * SIZE * LEADING + PAD);
};

/** A KPI: its name, its cells, and below those what is done about it. */
export function rowMarks(
  row: BowlingRow,
  y: number,
  {
    columns,
    letters,
    names,
  }: { readonly columns: Columns; readonly letters: StatusLetters; readonly names: readonly string[] },
): readonly Mark[] {
  const { name, left, cell } = columns;
  return [
    {
      type: 'line',
      points: [
        { x: name.x, y },
        { x: columns.right, y },
      ],
      stroke: 'border',
    },
    ...label(row.name, { ...name, y: y + 1, height: FIGURES - 2 }, { anchor: 'start', size: SIZE }),
    ...(row.cells.length > 0 ? figures(names, columns.lines.right, columns.lines.width, y, false) : []),
    ...row.cells.flatMap((one, column) =>
      cellMarks(one, letters, { x: left(column), y, width: cell, height: FIGURES }),
    ),
    ...answerLines(row, columns).map((text, i) =>
      textAt(
        text,
        { x: answersFrom(columns), y: baselineAt(y + FIGURES + (i + 0.5) * SIZE * LEADING, SIZE) },
        { size: SIZE },
      ),
    ),
  ];
}

/** Lines below each other that end at `right`; the second is that of the actual. */
const figures = (texts: readonly string[], right: number, most: number, y: number, isBold: boolean): readonly Mark[] =>
  texts.flatMap((text, i) =>
    text === ''
      ? []
      : textAt(
          text,
          { x: right, y: baselineAt(y + PAD + (i + 0.5) * LINE, SIZE) },
          { size: SIZE, anchor: 'end', bold: isBold && i === 1, fill: i === 1 ? 'ink' : 'muted', most },
        ),
  );

/** Shaded in the colour of its light, with the light itself beside the figures. */
function cellMarks({ plan, actual, difference, status }: BowlingCell, letters: StatusLetters, box: Box): Mark[] {
  const { x, y, width, height } = box;
  const fill = status && SHADES[status];
  return [
    ...(fill ? [{ type: 'rect', x: x + 1, y: y + 1, width: width - 2, height: height - 2, fill } as const] : []),
    ...(status ? statusMark(status, letters, { x: x + GAP / 2 + LIGHT, y: y + height / 2 }, LIGHT) : []),
    ...figures([plan, actual, difference], x + width - GAP, width - LIGHT_ROOM - GAP, y, true),
  ];
}
