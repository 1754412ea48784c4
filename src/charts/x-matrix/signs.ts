import { baselineAt, type Mark, type Point } from '../drawing';
import { textAt } from '../label';
import type { XStrength } from './facts';

/** Half of the width of a sign. */
export const SIGN = 8;

/** Signs of quality function deployment: a filled circle with a ring, a ring, a triangle. */
export function linkMark(strength: XStrength, { x, y }: Point): readonly Mark[] {
  switch (strength) {
    case 'strong':
      return [
        { type: 'circle', x, y, r: 8, fill: 'paper', stroke: 'actual', thickness: 1.5 },
        { type: 'circle', x, y, r: 4.8, fill: 'actual' },
      ];
    case 'medium':
      return [{ type: 'circle', x, y, r: 6.5, fill: 'paper', stroke: 'actual', thickness: 2 }];
    case 'weak':
      return [
        {
          type: 'line',
          points: [
            { x, y: y - 6.5 },
            { x: x + 7, y: y + 5.5 },
            { x: x - 7, y: y + 5.5 },
          ],
          closed: true,
          fill: 'paper',
          stroke: 'actual',
          thickness: 1.5,
        },
      ];
  }
}

const EMPTY = 13;

/** Marks a row or column that is empty where it should not be. */
export const emptySign = ({ x, y }: Point): Mark =>
  textAt('!', { x, y: baselineAt(y, EMPTY) }, { size: EMPTY, bold: true, fill: 'lost', anchor: 'middle' });
