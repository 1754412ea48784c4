import type { Dash, LineMark, Mark, Point } from './drawing';
import type { Paint } from './paint';

interface ArrowLook {
  readonly paint: Paint;
  readonly thickness: number;
  readonly dash?: Dash;
  readonly shape: Pick<LineMark, 'smooth' | 'bends'>;
}

const LENGTH = 8;
const HALF_WIDTH = 3.6;

/** A line with a head at its last point, which looks along the last stretch. */
export function arrow(points: readonly Point[], { paint, thickness, dash, shape }: ArrowLook): readonly Mark[] {
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  const neck = towards(tip, before, LENGTH - 1);
  return [
    { type: 'line', points: [...points.slice(0, -1), neck], stroke: paint, thickness, ...(dash && { dash }), ...shape },
    { type: 'line', points: head(tip, before), closed: true, fill: paint },
  ];
}

function head(tip: Point, before: Point): readonly Point[] {
  const back = towards(tip, before, LENGTH);
  const [x, y] = [(tip.x - back.x) / LENGTH, (tip.y - back.y) / LENGTH];
  return [
    tip,
    { x: back.x - y * HALF_WIDTH, y: back.y + x * HALF_WIDTH },
    { x: back.x + y * HALF_WIDTH, y: back.y - x * HALF_WIDTH },
  ];
}

function towards(from: Point, to: Point, by: number): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y) || 1;
  return { x: from.x + (x / length) * by, y: from.y + (y / length) * by };
}
