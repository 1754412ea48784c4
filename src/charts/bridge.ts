import { sum, ZERO, type Decimal } from '../util/decimal';
import type { Chart } from './chart';
import { baselineAt, type Box, type Drawing, type Mark } from './drawing';
import { textAt, TEXT_SIZE } from './label';
import type { Paint } from './paint';
import { namedRows, ruler, type NamedRows, type Ruler } from './rows';
import { axisOf } from './scale';
import { textWidth } from './text';

/** Bridge from full points to the score: losses and gains of each KPI, from top to bottom. */
export interface BridgeFacts {
  readonly rows: readonly BridgeRow[];
}

interface BridgeRow {
  readonly label: string;
  /** `total` stands where the rows above it have come to; the first row begins at 0. */
  readonly kind: 'total' | 'lost' | 'won' | 'challenge';
  /** The value of a total, the change of any other row. */
  readonly points: Decimal;
  /** The points as printed. */
  readonly text: string;
}

const WIDTH = 680;
const BAR = 14;
const MARGIN = 8;
const GAP = 6;
const MOST_NAMES = 290;

export const bridge: Chart<BridgeFacts> = { draw };

interface Placed extends BridgeRow {
  readonly from: Decimal;
  readonly to: Decimal;
}

function draw({ rows }: BridgeFacts): Drawing {
  const placed = place(rows);
  const names = namedRows(
    rows.map(({ label }) => label),
    MOST_NAMES,
  );
  const figures = Math.max(0, ...rows.map(({ text }) => textWidth(text, TEXT_SIZE, true))) + GAP;
  const plot = {
    x: MARGIN + names.width + GAP,
    y: MARGIN,
    width: WIDTH - 2 * MARGIN - names.width - GAP - figures,
    height: rows.length * names.height,
  };
  const scale = ruler(
    axisOf(
      placed.flatMap(({ from, to }) => [from, to]),
      5,
    ),
    plot,
  );
  return {
    width: WIDTH,
    height: MARGIN + plot.height + scale.height + MARGIN,
    marks: [...scale.marks, ...placed.flatMap((row, i) => rowMarks(row, placed[i + 1], i, { plot, scale, names }))],
  };
}

/** Both ends of each row; a total begins at the axis, wherever that does. */
function place(rows: readonly BridgeRow[]): Placed[] {
  let reached = ZERO;
  return rows.map((row) => {
    const from = row.kind === 'total' ? row.points : reached;
    reached = row.kind === 'total' ? row.points : sum([reached, row.points]);
    return { ...row, from, to: reached };
  });
}

interface Place {
  readonly plot: Box;
  readonly scale: Ruler;
  readonly names: NamedRows;
}

function rowMarks(row: Placed, next: Placed | undefined, i: number, { plot, scale, names }: Place): Mark[] {
  const middle = plot.y + (i + 0.5) * names.height;
  const bold = row.kind === 'total';
  return [
    ...names.name(row.label, MARGIN, middle, bold),
    ...bar(row, middle, plot, scale),
    ...(next ? [connection(row, middle, middle + names.height, scale)] : []),
    textAt(
      row.text,
      { x: WIDTH - MARGIN, y: baselineAt(middle, TEXT_SIZE) },
      { anchor: 'end', bold, fill: FILLS[row.kind] },
    ),
  ];
}

const FILLS: Readonly<Record<BridgeRow['kind'], Paint>> = {
  total: 'ink',
  lost: 'lost',
  won: 'won',
  challenge: 'challenge',
};

const BARS: Readonly<Record<BridgeRow['kind'], Paint>> = {
  total: 'border',
  lost: 'paper',
  won: 'won',
  challenge: 'challenge',
};

/** Losses are outlined, gains and totals filled, so that they differ without colour too. */
function bar({ kind, from, to }: Placed, middle: number, plot: Box, { x }: Ruler): Mark[] {
  const ends = kind === 'total' ? [plot.x, x(to)] : [x(from), x(to)].sort((a, b) => a - b);
  const box = { x: ends[0]!, y: middle - BAR / 2, width: Math.max(1, ends[1]! - ends[0]!), height: BAR };
  return [{ type: 'rect', ...box, stroke: FILLS[kind], thickness: 1.5, fill: BARS[kind] }];
}

/** Leads the eye to the row below. */
const connection = ({ to }: Placed, middle: number, next: number, { x }: Ruler): Mark => ({
  type: 'line',
  points: [
    { x: x(to), y: middle + BAR / 2 },
    { x: x(to), y: next - BAR / 2 },
  ],
  stroke: 'border',
  dash: 'dotted',
});
