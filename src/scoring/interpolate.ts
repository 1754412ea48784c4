import type { Decimal } from '../util/decimal';
import { num, operand, result } from './step';

/** A point of a line: a value of the KPI, or a score, and the per cent given there. */
export type LinePoint = readonly [x: Decimal, percent: Decimal];

interface Polyline {
  /** x strictly rising; at least one. */
  readonly points: readonly LinePoint[];
  readonly below: Outside;
  readonly above: Outside;
}

/** Per cent left of the first point or right of the last: `hold` keeps the point's, `continue` the line next to it. */
export type Outside = Decimal | 'hold' | 'continue';

export interface OnLine {
  readonly percent: Decimal;
  readonly where: 'below' | 'between' | 'above';
  /** The arithmetic. */
  readonly how: () => string;
}

/** The per cent of a line at `x`. A point itself belongs to the line, so that a cliff begins beyond it (spec 02.3). */
export function interpolate({ points, below, above }: Polyline, x: Decimal): OnLine {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (x.lt(first[0])) return beyond('below', x, points, below);
  if (x.gt(last[0])) return beyond('above', x, points, above);
  const right = points.findIndex(([at]) => at.gte(x));
  const end = points[right]!;
  return end[0].equals(x)
    ? { percent: end[1], where: 'between', how: () => `${num(x)} → ${num(end[1])}%` }
    : between(points[right - 1]!, end, x);
}

function beyond(where: 'below' | 'above', x: Decimal, points: readonly LinePoint[], given: Outside): OnLine {
  if (given === 'continue') return { ...between(...endSegment(points, where), x), where };
  const [at, held] = where === 'below' ? points[0]! : points.at(-1)!;
  const percent = given === 'hold' ? held : given;
  const sign = where === 'below' ? '<' : '>';
  return { percent, where, how: () => `${num(x)} ${sign} ${num(at)} → ${num(percent)}%` };
}

/** The two points of the first line or of the last one, from left to right. */
export const endSegment = (
  points: readonly LinePoint[],
  where: 'below' | 'above',
): readonly [left: LinePoint, right: LinePoint] =>
  where === 'below' ? [points[0]!, points[1]!] : [points.at(-2)!, points.at(-1)!];

function between([x1, p1]: LinePoint, [x2, p2]: LinePoint, x: Decimal): OnLine {
  const percent = p1.add(x.sub(x1).mul(p2.sub(p1)).div(x2.sub(x1)));
  const how = (): string => {
    const [rise, run] = [`(${num(p2)} − ${operand(p1)})`, `(${num(x2)} − ${operand(x1)})`];
    return `${num(p1)} + (${num(x)} − ${operand(x1)}) × ${rise} / ${run} ${result(percent)}%`;
  };
  return { percent, where: 'between', how };
}
