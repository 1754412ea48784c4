import { baselineAt, LEADING, type Box, type Mark } from '../drawing';
import { label, TEXT_SIZE, textAt, SMALL_SIZE } from '../label';
import { statusMark, type StatusLetters } from '../status-mark';
import { lines, textWidth } from '../text';
import type { MapBox } from './facts';

export const BOX_WIDTH = 184;

const PAD = 8;
const MOST_LINES = 3;
const LIGHTS = 20;
const RADIUS = 8;

const nameLines = ({ name }: MapBox): number =>
  lines(name, BOX_WIDTH - 2 * PAD, MOST_LINES, { size: TEXT_SIZE, bold: true }).length;

/** Room for a name of up to three lines and how its objectives stand. */
export const heightOf = (box: MapBox): number => 2 * PAD + Math.max(1, nameLines(box)) * LEADING * TEXT_SIZE + LIGHTS;

export function boxMarks(box: MapBox, { x, y, width, height }: Box, letters: StatusLetters): readonly Mark[] {
  const inner = { x: x + PAD, width: width - 2 * PAD };
  const below = { ...inner, y: y + height - LIGHTS - PAD / 2, height: LIGHTS };
  return [
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: 6,
      fill: 'paper',
      stroke: box.open || box.isRest ? 'muted' : 'ink',
      ...((box.open || box.isRest) && { dash: 'dashed' }),
    },
    ...label(box.name, { ...inner, y: y + PAD / 2, height: height - LIGHTS - PAD }, { bold: !box.isRest }),
    ...(box.note === undefined
      ? lights(box, below, letters)
      : label(box.note, below, { size: SMALL_SIZE, fill: 'muted' })),
  ];
}

const BETWEEN = 10;

/** `G 2 A 1`, each with the shape of its status, in the middle. */
function lights({ counts }: MapBox, { x, y, width, height }: Box, letters: StatusLetters): readonly Mark[] {
  const widths = counts.map(({ count }) => 2 * RADIUS + 4 + textWidth(String(count), TEXT_SIZE));
  const total = widths.reduce((sum, one) => sum + one + BETWEEN, -BETWEEN);
  let left = x + (width - total) / 2;
  return counts.flatMap(({ status, count }, i) => {
    const start = left;
    left += widths[i]! + BETWEEN;
    return [
      ...statusMark(status, letters, { x: start + RADIUS, y: y + height / 2 }, RADIUS),
      textAt(String(count), { x: start + 2 * RADIUS + 4, y: baselineAt(y + height / 2, TEXT_SIZE) }, {}),
    ];
  });
}
