import type { Status } from '../scoring/types';
import { baselineAt, type Mark, type Point } from './drawing';
import { textWidth } from './text';

/** The letters that stand for the statuses in the language of the picture. */
export type StatusLetters = Readonly<Record<Status, string>>;

/** Below this a letter cannot be read, and the shape stands alone. */
const READABLE = 8;

/** Largest share of a sign that a letter may fill. */
const WIDEST = 1.5;

/**
 * The sign of a status around a point: a letter, a shape and a colour, of which any one is enough. Where nothing is
 * judged there is a dash or a dot.
 */
export function statusMark(status: Status, letters: StatusLetters, at: Point, r: number): readonly Mark[] {
  if (status === 'na' || status === 'none') return [letterMark(status, letters[status], at, Math.max(r, READABLE))];
  return [shape(status, at, r), ...(r >= READABLE ? [letterMark(status, letters[status], at, r)] : [])];
}

/** They have no ground of their own. */
const HOLLOW: readonly Status[] = ['missing', 'na', 'none'];

function letterMark(status: Status, letter: string, { x, y }: Point, r: number): Mark {
  const size = Math.min(r * 1.35, (r * WIDEST) / textWidth(letter, 1, true));
  // The room of a triangle lies below its middle.
  const middle = status === 'amber' ? y + r * 0.33 : y;
  return {
    type: 'text',
    x,
    y: baselineAt(middle, size),
    anchor: 'middle',
    text: letter,
    size,
    fill: HOLLOW.includes(status) ? 'missing' : 'paper',
    bold: true,
  };
}

const DIAMOND: readonly Corner[] = [
  [0, -1.3],
  [1.3, 0],
  [0, 1.3],
  [-1.3, 0],
];

/** Its top is flat, so that it has room for a Chinese character. */
const TRIANGLE: readonly Corner[] = [
  [-0.25, -1.2],
  [0.25, -1.2],
  [1.4, 1.05],
  [-1.4, 1.05],
];

/** A corner of a shape, in radii from its middle. */
type Corner = readonly [x: number, y: number];

function shape(status: Status, { x, y }: Point, r: number): Mark {
  switch (status) {
    case 'challenge':
      return area('challenge', DIAMOND, { x, y }, r);
    case 'amber':
      return area('amber', TRIANGLE, { x, y }, r);
    case 'red': {
      const [half, side] = [r * 0.95, r * 1.9];
      return { type: 'rect', x: x - half, y: y - half, width: side, height: side, fill: 'red', stroke: 'paper' };
    }
    case 'green':
      return { type: 'circle', x, y, r, fill: 'green', stroke: 'paper' };
    default:
      return { type: 'circle', x, y, r, fill: 'paper', stroke: 'missing', dash: 'dotted' };
  }
}

const area = (fill: 'challenge' | 'amber', corners: readonly Corner[], { x, y }: Point, r: number): Mark => ({
  type: 'line',
  closed: true,
  fill,
  stroke: 'paper',
  points: corners.map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r })),
});
