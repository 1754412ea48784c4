import type { Box, Mark, Point } from './drawing';
import type { Paint } from './paint';

const STEP = 5;

/** The corners of an upright area, in their order around it. */
export const cornersOf = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** Slanting lines across a convex area: what is expected, and not yet so. */
export function hatch(corners: readonly Point[], stroke: Paint): readonly Mark[] {
  const sums = corners.map(({ x, y }) => x + y);
  const [from, to] = [Math.min(...sums), Math.max(...sums)];
  const count = Math.max(0, Math.ceil((to - from) / STEP) - 1);
  return Array.from({ length: count }, (_, i) => across(corners, from + (i + 1) * STEP)).flatMap((points): Mark[] =>
    points.length < 2 ? [] : [{ type: 'line', points: [points[0]!, points.at(-1)!], stroke }],
  );
}

/** The points of the edge whose coordinates add up to a sum. */
const across = (corners: readonly Point[], sum: number): readonly Point[] =>
  corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    const [before, after] = [a.x + a.y - sum, b.x + b.y - sum];
    if (before < 0 === after < 0) return [];
    const share = before / (before - after);
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
  });
