import type { Decimal } from '../util/decimal';
import { num, operand, result } from './step';

/** A point of a line: a value of the KPI, or a score, and the per cent given there. */
type LinePoint = readonly [x: Decimal, percent: Decimal];

interface Polyline {
  /** x strictly rising; at least one. */
  readonly points: readonly LinePoint[];
  /** Per cent left of the first point and right of the last; `hold` keeps that of the point. */
  readonly below: Decimal | 'hold';
  readonly above: Decimal | 'hold';
}

export interface OnLine {
  readonly percent: Decimal;
  readonly where: 'below' | 'between' | 'above';
  /** The arithmetic. */
  readonly how: () => string;
}

/** The per cent of a line at `x`. A point itself belongs to the line, so that a cliff begins beyond it (spec 02.3). */
export function interpolate({ points, below, above }: Polyline, x: Decimal): OnLine {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (x.lt(first[0])) return beyond('below', '<', x, first, below);
  if (x.gt(last[0])) return beyond('above', '>', x, last, above);
  const right = points.findIndex(([at]) => at.gte(x));
  const end = points[right]!;
  return end[0].equals(x)
    ? { percent: end[1], where: 'between', how: () => `${num(x)} → ${num(end[1])}%` }
    : between(points[right - 1]!, end, x);
}

function beyond(
  where: 'below' | 'above',
  sign: string,
  x: Decimal,
  [at, held]: LinePoint,
  given: Decimal | 'hold',
): OnLine {
  const percent = given === 'hold' ? held : given;
  return { percent, where, how: () => `${num(x)} ${sign} ${num(at)} → ${num(percent)}%` };
}

function between([x1, p1]: LinePoint, [x2, p2]: LinePoint, x: Decimal): OnLine {
  const percent = p1.add(x.sub(x1).mul(p2.sub(p1)).div(x2.sub(x1)));
  const how = (): string => {
    const [rise, run] = [`(${num(p2)} − ${operand(p1)})`, `(${num(x2)} − ${operand(x1)})`];
    return `${num(p1)} + (${num(x)} − ${operand(x1)}) × ${rise} / ${run} ${result(percent)}%`;
  };
  return { percent, where: 'between', how };
}
