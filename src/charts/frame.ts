import type { Decimal } from '../util/decimal';
import { baselineAt, type Box, type Mark, type Point } from './drawing';
import { textAt, SMALL_SIZE } from './label';
import { tickText, type Axis } from './scale';
import { textWidth } from './text';

/** Axes with columns of one width from left to right, and where things lie between them. */
export interface Frame {
  readonly plot: Box;
  readonly columnWidth: number;
  /** The middle of a column. */
  x(column: number): number;
  y(value: Decimal): number;
  at(column: number, value: Decimal): Point;
  /** Grid, ticks and the names of the columns. */
  readonly marks: readonly Mark[];
}

interface Wanted {
  readonly axis: Axis;
  /** Shown only as often as there is room for them. */
  readonly columns: readonly string[];
  /** Place of the frame, with its ticks and names. */
  readonly box: Box;
  /** Right above the axis. */
  readonly unit?: string | undefined;
}

const GAP = 6;
const WIDEST_TICK = 130;

/** Below and above the plot: the names of the columns, the unit. */
const NAMES = 18;
const UNIT = 14;

/** Distance of the outer ticks from the edges of the plot, since their labels lie around them. */
const INSET = 5;

export function frame({ axis, columns, box, unit = '' }: Wanted): Frame {
  const ticks = axis.ticks.map((tick) => tickText(tick, axis));
  const left = Math.min(WIDEST_TICK, Math.max(...ticks.map((text) => textWidth(text, SMALL_SIZE)))) + GAP;
  const above = unitText(unit, axis) === '' ? GAP : UNIT;
  const plot = { x: box.x + left, y: box.y + above, width: box.width - left, height: box.height - above - NAMES };
  const columnWidth = plot.width / Math.max(1, columns.length);
  const x = (column: number): number => plot.x + (column + 0.5) * columnWidth;
  const y = (value: Decimal): number => plot.y + INSET + (plot.height - 2 * INSET) * (1 - axis.share(value));
  return {
    plot,
    columnWidth,
    x,
    y,
    at: (column, value) => ({ x: x(column), y: y(value) }),
    marks: [...unitMarks(unit, axis, box), ...grid(ticks, axis, plot, y), ...names(columns, plot, columnWidth)],
  };
}

function grid(ticks: readonly string[], axis: Axis, plot: Box, y: (value: Decimal) => number): Mark[] {
  return axis.ticks.flatMap((tick, i): Mark[] => [
    {
      type: 'line',
      points: [
        { x: plot.x, y: y(tick) },
        { x: plot.x + plot.width, y: y(tick) },
      ],
      stroke: tick.equals(0) ? 'border' : 'grid',
    },
    textAt(
      ticks[i]!,
      { x: plot.x - GAP, y: baselineAt(y(tick), SMALL_SIZE) },
      { size: SMALL_SIZE, anchor: 'end', fill: 'muted', most: WIDEST_TICK },
    ),
  ]);
}

/** The unit, and what the ticks are multiplied with. */
function unitText(unit: string, { factor }: Axis): string {
  const times = factor.equals(1) ? '' : `× ${'1' + ',000'.repeat((factor.toString().length - 1) / 3)}`;
  return [times, unit].filter(Boolean).join(' ');
}

function unitMarks(unit: string, axis: Axis, { x, y, width }: Box): Mark[] {
  const text = unitText(unit, axis);
  return text === '' ? [] : [textAt(text, { x, y: y + SMALL_SIZE }, { size: SMALL_SIZE, fill: 'muted', most: width })];
}

/** Every one, or every second, third … where they would touch. */
function names(columns: readonly string[], plot: Box, columnWidth: number): Mark[] {
  const widest = Math.max(0, ...columns.map((name) => textWidth(name, SMALL_SIZE)));
  const every = Math.max(1, Math.ceil((Math.min(widest, MOST_NAME) + GAP) / columnWidth));
  const shown = columns.map((name, i) => ({ name, i })).filter(({ i }) => i % every === 0);
  return shown.map(({ name, i }) =>
    textAt(
      name,
      { x: plot.x + (i + 0.5) * columnWidth, y: plot.y + plot.height + NAMES - 4 },
      { size: SMALL_SIZE, anchor: 'middle', fill: 'muted', most: roomFor(i, columnWidth, columns.length, every) },
    ),
  );
}

const MOST_NAME = 90;

/** A name in the middle of its column must not leave the plot at either end. */
const roomFor = (column: number, columnWidth: number, count: number, every: number): number =>
  Math.min(every * columnWidth - GAP, (2 * Math.min(column, count - 1 - column) + 1) * columnWidth + 2 * GAP);
