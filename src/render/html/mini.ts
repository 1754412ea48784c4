import type { Drawing } from '../../charts';
import { clamp, ONE, ZERO, type Decimal } from '../../util/decimal';
import { heights } from '../bars';
import { wordlessSvg } from '../svg';
import { element, type Html } from './element';

const HEIGHT = 16;
const STEP = 8;
const MARGIN = 3;
const BAR = { width: 90, height: 10 };

/** A line as high as the text beside it, broken where a value is missing, with a dot at the newest. */
export function sparklineOf(values: readonly (Decimal | undefined)[]): Html {
  const points = heights(values).map(
    (height, i) => height && { x: MARGIN + i * STEP, y: MARGIN + (HEIGHT - 2 * MARGIN) * (1 - height.valueOf()) },
  );
  const last = points.findLast((point) => point !== undefined);
  const parts = points.slice(1).flatMap((point, i) => (point && points[i] ? [[points[i], point]] : []));
  return mini({
    width: 2 * MARGIN + Math.max(1, values.length - 1) * STEP,
    height: HEIGHT,
    marks: [
      ...parts.map((both) => ({ type: 'line', points: both, stroke: 'actual', thickness: 1.5 }) as const),
      ...(last ? [{ type: 'circle', ...last, r: 2.5, fill: 'actual' } as const] : []),
    ],
  });
}

export function barOf(share: Decimal): Html {
  return mini({
    ...BAR,
    marks: [
      {
        type: 'rect',
        x: 0,
        y: 0,
        width: Math.max(1, BAR.width * clamp(share, ZERO, ONE).valueOf()),
        height: BAR.height,
        fill: 'actual',
      },
    ],
  });
}

const mini = (drawing: Drawing): Html =>
  element('span', { class: 'mini', 'aria-hidden': 'true' }, { html: wordlessSvg(drawing) });
