import type { Box, CircleMark, Drawing, LineMark, Look, Mark, Point, TextMark } from '../charts/drawing';
import { textAt } from '../charts/label';
import { PAINTS, type Paint } from '../charts/paint';
import { safe } from './text';
import { elementText, xmlText, type Element } from './xml';

/** Name and description of a picture, for those who do not see it. */
interface Alternative {
  readonly title: string;
  readonly description: string;
}

/** Drawing for a page whose style sheet holds `svgStyle`. */
export const inlineSvg = (drawing: Drawing, alternative: Alternative): string =>
  elementText(root(drawing, alternative, drawing.marks.map(element)));

/** Drawing as a file of its own, on paper of its own and with its title above it. */
export function svgFile({ width, height, marks }: Drawing, alternative: Alternative): string {
  const whole = { width, height: height + TITLE, marks: [] };
  const paper: Mark = { type: 'rect', x: 0, y: -TITLE, width, height: whole.height, fill: 'paper' };
  const title = textAt(
    alternative.title,
    { x: MARGIN, y: -MARGIN },
    { size: 15, bold: true, most: width - 2 * MARGIN },
  );
  return xmlText(
    root(whole, alternative, [{ name: 'style', content: svgStyle }, ...[paper, title, ...marks].map(element)], -TITLE),
  );
}

const TITLE = 32;
const MARGIN = 8;

/** Beside words that say the same: `role` and alternative are those of the words. */
export const wordlessSvg = (drawing: Drawing): string => elementText(sized(drawing, {}, drawing.marks.map(element)));

const root = (drawing: Drawing, { title, description }: Alternative, content: readonly Element[], top = 0): Element =>
  sized(
    drawing,
    { role: 'img' },
    [{ name: 'title', content: safe(title) }, { name: 'desc', content: safe(description) }, ...content],
    top,
  );

const sized = (
  { width, height }: Drawing,
  attributes: Readonly<Record<string, string>>,
  content: readonly Element[],
  top = 0,
): Element => ({
  name: 'svg',
  attributes: {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'picture',
    ...attributes,
    viewBox: `0 ${px(top)} ${px(width)} ${px(height)}`,
    width: px(width),
    height: px(height),
  },
  content,
});

type Elements = { [T in Mark['type']]: (mark: Extract<Mark, { type: T }>) => Element };

const elements: Elements = {
  text: (mark) => ({ name: 'text', attributes: textAttributes(mark), content: safe(mark.text) }),
  rect: (mark) => ({
    name: 'rect',
    attributes: { ...look(mark), ...corner(mark), ...(mark.radius && { rx: px(mark.radius) }) },
  }),
  circle: (mark) => ({ name: 'circle', attributes: { ...look(mark), ...centre(mark) } }),
  line: (mark) => line(mark),
};

const element = (mark: Mark): Element => (elements[mark.type] as (mark: Mark) => Element)(mark);

const textAttributes = ({
  x,
  y,
  anchor,
  size,
  fill,
  bold,
  halo,
  turned,
}: TextMark): Readonly<Record<string, string | number>> => ({
  class: [`f-${fill}`, bold && 'bold', halo && 'halo'].filter(Boolean).join(' '),
  x: px(x),
  y: px(y),
  'font-size': px(size),
  ...(anchor !== 'start' && { 'text-anchor': anchor }),
  ...(turned && { transform: `rotate(-90 ${px(x)} ${px(y)})` }),
});

function line(mark: LineMark): Element {
  const { points, closed, smooth, bends } = mark;
  if (bends) return { name: 'path', attributes: { ...look(mark), d: bent(points, bends) } };
  if (smooth) return { name: 'path', attributes: { ...look(mark), d: rounded(points) } };
  return { name: closed ? 'polygon' : 'polyline', attributes: { ...look(mark), points: points.map(pair).join(' ') } };
}

/**
 * Between two points a curve that begins and ends straight on; a straight line where one lies in the direction of the
 * other.
 */
function bent(points: readonly Point[], direction: 'down' | 'across'): string {
  const stretches = points.slice(1).map((to, i) => {
    const from = points[i]!;
    if (direction === 'down' ? from.x === to.x : from.y === to.y) return `L${pair(to)}`;
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const controls =
      direction === 'down'
        ? [
            { x: from.x, y },
            { x: to.x, y },
          ]
        : [
            { x, y: from.y },
            { x, y: to.y },
          ];
    return `C${[...controls, to].map(pair).join(' ')}`;
  });
  return [`M${pair(points[0]!)}`, ...stretches].join(' ');
}

const CORNER = 8;

/** Straight lines whose corners are cut by a curve, not farther from the corner than half of the way. */
function rounded(points: readonly Point[]): string {
  const turns = points
    .slice(1, -1)
    .map(
      (corner, i) => `L${pair(towards(corner, points[i]!))} Q${pair(corner)} ${pair(towards(corner, points[i + 2]!))}`,
    );
  return [`M${pair(points[0]!)}`, ...turns, `L${pair(points.at(-1)!)}`].join(' ');
}

function towards(from: Point, to: Point): Point {
  const length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  const part = length === 0 ? 0 : Math.min(CORNER / length, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const look = ({ fill, stroke, thickness, dash }: Look): Readonly<Record<string, string | number>> => ({
  class: [fill ? `f-${fill}` : 'f-none', stroke && `s-${stroke}`, dash].filter(Boolean).join(' '),
  ...(stroke && thickness && { 'stroke-width': px(thickness) }),
});

const corner = ({ x, y, width, height }: Box): Readonly<Record<string, string>> => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

const centre = ({ x, y, r }: CircleMark): Readonly<Record<string, string>> => ({ cx: px(x), cy: px(y), r: px(r) });

const pair = ({ x, y }: Point): string => `${px(x)},${px(y)}`;

/** To a tenth of a pixel: the same bytes on every machine. */
const px = (value: number): string => String(Math.round(value * 10) / 10);

const FONTS =
  "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif";

const paints = Object.entries(PAINTS) as [Paint, (typeof PAINTS)[Paint]][];

const colours = (tone: 'light' | 'dark'): string =>
  paints
    .map(([name, tones]) => `.picture .f-${name}{fill:${tones[tone]}}.picture .s-${name}{stroke:${tones[tone]}}`)
    .join('') + `.picture .halo{stroke:${PAINTS.paper[tone]}}`;

/** The colours and lines of all pictures, also on a dark screen; paper is always white. */
export const svgStyle = [
  `.picture{font-family:${FONTS};max-width:100%;height:auto}`,
  '.picture .f-none{fill:none}.picture .bold{font-weight:600}.picture .halo{stroke-width:3px;paint-order:stroke;stroke-linejoin:round}',
  '.picture .dashed{stroke-dasharray:6 4}.picture .dotted{stroke-dasharray:1.5 3.5;stroke-linecap:round}.picture .long{stroke-dasharray:14 4}',
  colours('light'),
  // Type of 12 is 7.5 points on paper in every picture; none is ever drawn smaller to fit.
  '@media print{.picture{zoom:.8333;max-width:none}}',
  `@media screen and (prefers-color-scheme:dark){${colours('dark')}}`,
].join('');
