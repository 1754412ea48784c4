import { sum, ZERO, type Decimal } from '../util/decimal';
import type { Chart } from './chart';
import { baselineAt, type Box, type Drawing, type Mark } from './drawing';
import { textAt, TEXT_SIZE } from './label';
import type { Paint } from './paint';
import { namedRows, ruler, type NamedRows, type Ruler } from './rows';
import { axisOf } from './scale';
import { textWidth } from './text';

/**
 * Bridge from full points to the score: losses and gains of each KPI, from top to bottom, along an axis that begins at
 * no point lost. Totals are told in figures alone.
 */
export interface BridgeFacts {
  readonly rows: readonly BridgeRow[];
}

interface BridgeRow {
  readonly label: string;
  /** `total` says what the rows above it have come to. */
  readonly kind: 'total' | 'lost' | 'won' | 'challenge';
  /** The value of a total, the change of any other row. */
  readonly points: Decimal;
  /** The points as printed. */
  readonly text: string;
}

const WIDTH = 474;
const BAR = 14;
const MARGIN = 8;
const GAP = 6;
const MOST_NAMES = 200;

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
    true,
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

/** Both ends of each row, in points away from the full ones. */
function place(rows: readonly BridgeRow[]): Placed[] {
  let reached = ZERO;
  return rows.map((row) => {
    const from = reached;
    if (row.kind !== 'total') reached = sum([reached, row.points]);
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
    ...(row.kind === 'total' ? [] : bar(row, middle, scale)),
    ...(next && row.kind !== 'total' && next.kind !== 'total'
      ? [connection(row, middle, middle + names.height, scale)]
      : []),
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

/** Losses are outlined, gains filled, so that they differ without colour too. */
function bar({ kind, from, to }: Placed, middle: number, { x }: Ruler): Mark[] {
  const [left, right] = [x(from), x(to)].sort((a, b) => a - b) as [number, number];
  const box = { x: left, y: middle - BAR / 2, width: Math.max(1, right - left), height: BAR };
  const fill = kind === 'lost' ? 'paper' : FILLS[kind];
  return [{ type: 'rect', ...box, stroke: FILLS[kind], thickness: 1.5, fill }];
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
