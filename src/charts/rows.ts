import type { Decimal } from '../util/decimal';
import type { Box, Mark } from './drawing';
import { label, textAt, SMALL_SIZE, TEXT_SIZE } from './label';
import { tickText, type Axis } from './scale';
import { textWidth } from './text';

/** Rows with their names at the left, all of one height. */
export interface NamedRows {
  /** Width of the column of names. */
  readonly width: number;
  readonly height: number;
  /** A name in its row, whose middle is at `middle`. */
  name(text: string, left: number, middle: number, bold?: boolean): readonly Mark[];
}

const LOW = 22;

/** Two lines of a name. */
const HIGH = 32;

/** Column as wide as the longest name, of which some may be bold, up to a limit; longer names make rows higher. */
export function namedRows(names: readonly string[], most: number, isBold = false): NamedRows {
  const longest = Math.max(0, ...names.map((name) => textWidth(name, TEXT_SIZE, isBold)));
  const width = Math.min(most, longest);
  const height = longest > most ? HIGH : LOW;
  return {
    width,
    height,
    name: (text, left, middle, bold = false) =>
      label(text, { x: left, y: middle - height / 2, width, height }, { anchor: 'start', bold }),
  };
}

/** An axis below rows of bars, with lines up through them. */
export interface Ruler {
  x(value: Decimal): number;
  readonly marks: readonly Mark[];
  /** Height of the ticks below the plot. */
  readonly height: number;
}

const HEIGHT = 20;
const GAP = 8;

export function ruler(axis: Axis, plot: Box, suffix = ''): Ruler {
  const x = (value: Decimal): number => plot.x + plot.width * axis.share(value);
  const texts = axis.ticks.map((tick) => `${tickText(tick, axis)}${suffix}`);
  const widest = Math.max(...texts.map((text) => textWidth(text, SMALL_SIZE)));
  // Labels at the ends stand wholly on one side of their lines.
  const every = Math.ceil((1.5 * widest + GAP) / (plot.width / (texts.length - 1)));
  const last = texts.length - 1;
  const isShown = (i: number): boolean => i % every === 0 && (i === 0 || i !== last || 2 * widest + GAP <= plot.width);
  const bottom = plot.y + plot.height;
  const marks = axis.ticks.flatMap((tick, i): Mark[] => [
    {
      type: 'line',
      points: [
        { x: x(tick), y: plot.y },
        { x: x(tick), y: bottom },
      ],
      stroke: 'grid',
    },
    ...(isShown(i)
      ? [
          textAt(
            texts[i]!,
            { x: x(tick), y: bottom + HEIGHT - 6 },
            {
              size: SMALL_SIZE,
              fill: 'muted',
              anchor: i === 0 ? 'start' : i === last ? 'end' : 'middle',
              most: plot.width,
            },
          ),
        ]
      : []),
  ]);
  return { x, marks, height: HEIGHT };
}
