import { textBox, type Box, type Drawing, type Mark, type Point } from '../../src/charts';
import type { TextMark } from '../../src/charts/drawing';

/** A hair's breadth: positions are written to a tenth of a pixel. */
const HAIR = 0.11;

/** What would not look right: text or shapes off the page, text that leaves its room or lies on other text. */
export function faultsOf({ width, height, marks }: Drawing): string[] {
  const page = { x: 0, y: 0, width, height };
  const texts = marks.flatMap((mark) =>
    mark.type === 'text' && mark.text !== '' ? [{ mark, box: textBox(mark) }] : [],
  );
  return [
    ...marks.flatMap((mark) =>
      extents(mark).every((box) => isInside(box, page)) ? [] : [`off the page: ${nameOf(mark)}`],
    ),
    ...texts.flatMap(({ mark, box }) =>
      mark.within && !isInside(box, mark.within) ? [`leaves its box: ${mark.text}`] : [],
    ),
    ...texts.flatMap(({ mark }, i) =>
      texts
        .slice(i + 1)
        .flatMap((other) =>
          overlap(lettersOf(mark), lettersOf(other.mark)) ? [`“${mark.text}” lies on “${other.mark.text}”`] : [],
        ),
    ),
    ...marks.flatMap((mark) => (numbersOf(mark).every(Number.isFinite) ? [] : [`not a number: ${nameOf(mark)}`])),
  ];
}

/** Of the letters themselves: lines of text may touch. */
const LETTERS = 0.2;

function lettersOf(mark: TextMark): Box {
  const { x, y, width, height } = textBox(mark);
  if (mark.turned) return { x: x + width * LETTERS, y, width: width * (1 - 2 * LETTERS), height };
  return { x, y: y + height * LETTERS, width, height: height * (1 - 2 * LETTERS) };
}

export const overlap = (a: Box, b: Box): boolean =>
  Math.max(a.y, b.y) < Math.min(a.y + a.height, b.y + b.height) - HAIR &&
  Math.max(a.x, b.x) < Math.min(a.x + a.width, b.x + b.width) - HAIR;

export const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x - HAIR &&
  box.y >= room.y - HAIR &&
  box.x + box.width <= room.x + room.width + HAIR &&
  box.y + box.height <= room.y + room.height + HAIR;

function extents(mark: Mark): readonly Box[] {
  switch (mark.type) {
    case 'text':
      return [textBox(mark)];
    case 'rect':
      return [mark];
    case 'circle':
      return [{ x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r }];
    case 'line':
      return mark.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  }
}

const numbersOf = (mark: Mark): number[] => [
  ...('points' in mark ? mark.points : [mark as Point]).flatMap(({ x, y }) => [x, y]),
  ...Object.values(mark).filter((value) => typeof value === 'number'),
];

const nameOf = (mark: Mark): string => (mark.type === 'text' ? `“${mark.text}”` : JSON.stringify(mark));
