import type { Mark, Point } from '../drawing';
import type { Paint } from '../paint';

export type StageSign = 'planned' | 'done' | 'overdue';

/** Half of the width of a sign. */
export const SIGN = 6;

/** Done is full, planned is empty, overdue is a crossed square. */
export function stageMark(sign: StageSign, { x, y }: Point): Mark[] {
  const diamond = (fill: Paint, stroke: Paint): Mark => ({
    type: 'line',
    closed: true,
    points: [
      { x, y: y - SIGN },
      { x: x + SIGN, y },
      { x, y: y + SIGN },
      { x: x - SIGN, y },
    ],
    fill,
    stroke,
    thickness: 1.5,
  });
  if (sign !== 'overdue') return [sign === 'done' ? diamond('won', 'won') : diamond('paper', 'ink')];
  const r = SIGN - 1;
  return [
    { type: 'rect', x: x - r, y: y - r, width: 2 * r, height: 2 * r, fill: 'paper', stroke: 'lost', thickness: 1.8 },
    {
      type: 'line',
      points: [
        { x: x - r, y: y - r },
        { x: x + r, y: y + r },
      ],
      stroke: 'lost',
      thickness: 1.8,
    },
    {
      type: 'line',
      points: [
        { x: x - r, y: y + r },
        { x: x + r, y: y - r },
      ],
      stroke: 'lost',
      thickness: 1.8,
    },
  ];
}
