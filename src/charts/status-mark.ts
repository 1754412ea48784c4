import type { Status } from '../scoring/types';
import { baselineAt, type Mark, type Point } from './drawing';

/** Each status has a letter, a shape and a colour: any one of them is enough. */
const LETTERS: Readonly<Partial<Record<Status, string>>> = { challenge: 'C', green: 'G', amber: 'A', red: 'R', missing: '?' };

/** Below this a letter cannot be read, and the shape stands alone. */
const READABLE = 7;

/** The sign of a status around a point; nothing where there is no status to show. */
export function statusMark(status: Status, at: Point, r: number): readonly Mark[] {
  const letter = LETTERS[status];
  if (letter === undefined) return [];
  return [shape(status, at, r), ...(r >= READABLE ? [letterMark(status, letter, at, r)] : [])];
}

function letterMark(status: Status, letter: string, { x, y }: Point, r: number): Mark {
  const size = Math.round(r * 1.35);
  // The weight of a triangle lies below its middle.
  const middle = status === 'amber' ? y + r * 0.22 : y;
  return { type: 'text', x, y: baselineAt(middle, size), anchor: 'middle', text: letter, size: status === 'amber' ? size - 1 : size, fill: status === 'missing' ? 'missing' : 'paper', bold: true };
}

function shape(status: Status, { x, y }: Point, r: number): Mark {
  switch (status) {
    case 'challenge': return area('challenge', [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]], { x, y }, r);
    case 'amber': return area('amber', [[0, -1.3], [1.35, 1], [-1.35, 1]], { x, y }, r);
    case 'red': return { type: 'rect', x: x - r * 0.95, y: y - r * 0.95, width: r * 1.9, height: r * 1.9, fill: 'red', stroke: 'paper' };
    case 'green': return { type: 'circle', x, y, r, fill: 'green', stroke: 'paper' };
    default: return { type: 'circle', x, y, r, fill: 'paper', stroke: 'missing', dash: 'dotted' };
  }
}

const area = (fill: 'challenge' | 'amber', corners: readonly (readonly [number, number])[], { x, y }: Point, r: number): Mark => ({
  type: 'line', closed: true, fill, stroke: 'paper', points: corners.map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r })),
});

/** The letter of a status; – where it has none. */
export const statusLetter = (status: Status): string => LETTERS[status] ?? '–';
