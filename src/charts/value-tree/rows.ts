import { baselineAt, LEADING, type Mark, type Point } from '../drawing';
import { label, SMALL_SIZE, textAt, TEXT_SIZE } from '../label';
import { statusMark, type StatusLetters } from '../status-mark';
import { lines, textWidth } from '../text';
import type { Contribution, ValueNode } from './facts';

/** A KPI in the tree, with its depth below the root. */
export interface ValueRow {
  readonly node: ValueNode;
  readonly depth: number;
}

export const rowsOf = (nodes: readonly ValueNode[], depth = 0): readonly ValueRow[] =>
  nodes.flatMap((node) => [{ node, depth }, ...rowsOf(node.inputs, depth + 1)]);

/** Places of the parts of each row. Figures have the room that they need, names the rest. */
export interface Columns {
  readonly name: { readonly x: number; readonly width: number };
  readonly light: number;
  /** Right edges, and the width of each. */
  readonly target: number;
  readonly actual: number;
  readonly part: number;
  readonly widths: { readonly target: number; readonly actual: number; readonly part: number };
  /** The line that bars begin at. */
  readonly bar: number;
}

const PAD = 6;
const GAP = 14;
const INDENT = 16;
const LIGHT = 8;
const BAR = { room: 100, height: 10 };
const NAME_LINES = 2;
const SMALL_LINE = SMALL_SIZE * LEADING;
const DEEPEST = 6;

/** Figures that are longer go over two lines, at the blank before their unit. */
const MOST_FIGURE = 150;

export function columnsOf(
  rows: readonly ValueRow[],
  heads: { readonly target: string; readonly actual: string },
  { left, right }: { readonly left: number; readonly right: number },
): Columns {
  const widest = (texts: readonly string[]): number =>
    Math.min(MOST_FIGURE, Math.max(0, ...texts.map((text) => textWidth(text, SMALL_SIZE, true))));
  const widths = {
    target: widest([heads.target, ...rows.map(({ node }) => node.target)]),
    actual: widest([heads.actual, ...rows.map(({ node }) => node.actual)]),
    part: widest(rows.map(({ node }) => node.contribution?.text ?? '')),
  };
  const bar = right - widths.part - GAP - BAR.room / 2;
  const actual = bar - BAR.room / 2 - GAP;
  const target = actual - widths.actual - GAP;
  const light = target - widths.target - GAP - LIGHT;
  return { name: { x: left, width: light - LIGHT - GAP - left }, light, target, actual, part: right, bar, widths };
}

const indentOf = (depth: number): number => Math.min(depth, DEEPEST) * INDENT;

const roomOf = ({ depth }: ValueRow, { name }: Columns): number => name.width - indentOf(depth);

const nameLines = (row: ValueRow, columns: Columns): number =>
  Math.max(1, lines(row.node.name, roomOf(row, columns), NAME_LINES, FONT).length);

const FONT = { size: TEXT_SIZE, bold: true };

/** Lines that say whose it is, its formula and its notes. */
const smallLines = (row: ValueRow, columns: Columns): readonly string[] =>
  [row.node.whose, row.node.formula ?? '', ...row.node.notes].flatMap((text) =>
    lines(text, roomOf(row, columns), NAME_LINES, { size: SMALL_SIZE }),
  );

export const heightOf = (row: ValueRow, columns: Columns): number =>
  2 * PAD +
  Math.max(
    2 * SMALL_LINE,
    nameLines(row, columns) * TEXT_SIZE * LEADING + smallLines(row, columns).length * SMALL_LINE,
  );

export function rowMarks(row: ValueRow, y: number, columns: Columns, letters: StatusLetters): readonly Mark[] {
  const { node, depth } = row;
  const height = heightOf(row, columns);
  const first = y + PAD + (TEXT_SIZE * LEADING) / 2;
  const figure = (text: string, right: number, width: number, bold: boolean): readonly Mark[] => {
    const count = lines(text, width, 2, { size: SMALL_SIZE, bold }).length;
    const box = { x: right - width, y: first - SMALL_LINE / 2, width, height: Math.max(1, count) * SMALL_LINE };
    return label(text, box, { size: SMALL_SIZE, anchor: 'end', bold });
  };
  return [
    ...guides(depth, { x: columns.name.x, y }, height),
    line({ x: columns.name.x, y }, { x: columns.part, y }, depth === 0 ? 'border' : 'grid'),
    ...nameMarks(row, y, columns),
    ...statusMark(node.status, letters, { x: columns.light, y: first }, LIGHT),
    ...figure(node.target, columns.target, columns.widths.target, false),
    ...figure(node.actual, columns.actual, columns.widths.actual, true),
    ...(node.contribution ? barMarks(node.contribution, first, columns) : []),
  ];
}

/** One line down for each level above. */
const guides = (depth: number, { x, y }: Point, height: number): readonly Mark[] =>
  Array.from({ length: Math.min(depth, DEEPEST) }, (_, i): Mark => {
    const at = x + i * INDENT + INDENT / 2;
    return line({ x: at, y }, { x: at, y: y + height }, 'border');
  });

const line = (from: Point, to: Point, stroke: 'border' | 'grid' | 'ink'): Mark => ({
  type: 'line',
  points: [from, to],
  stroke,
});

/** The name, and below it what else there is to say. */
function nameMarks(row: ValueRow, y: number, columns: Columns): readonly Mark[] {
  const { node, depth } = row;
  const room = roomOf(row, columns);
  const x = columns.name.x + indentOf(depth);
  const height = nameLines(row, columns) * TEXT_SIZE * LEADING;
  const below = y + PAD + height;
  return [
    ...label(node.name, { x, y: y + PAD, width: room, height: height + 0.1 }, { anchor: 'start', bold: true }),
    ...smallLines(row, columns).map((text, i) =>
      textAt(
        text,
        { x, y: baselineAt(below + (i + 0.5) * SMALL_LINE, SMALL_SIZE) },
        { size: SMALL_SIZE, fill: 'muted', most: room },
      ),
    ),
  ];
}

/** To the right of its line what adds to the variance, to the left what takes from it. */
function barMarks(
  { text, share, isGood }: Contribution,
  middle: number,
  { bar, part, widths }: Columns,
): readonly Mark[] {
  const fill = isGood === undefined ? 'plan' : isGood ? 'won' : 'lost';
  const length = Math.max(1, (Math.abs(share) * BAR.room) / 2);
  const top = middle - BAR.height / 2;
  return [
    { type: 'rect', x: share < 0 ? bar - length : bar, y: top, width: length, height: BAR.height, fill },
    line({ x: bar, y: top - 3 }, { x: bar, y: top + BAR.height + 3 }, 'ink'),
    textAt(
      text,
      { x: part, y: baselineAt(middle, SMALL_SIZE) },
      { size: SMALL_SIZE, bold: true, anchor: 'end', fill, most: widths.part + 0.01 },
    ),
  ];
}
