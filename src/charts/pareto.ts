import { decimal, HUNDRED, sum, ZERO, type Decimal } from '../util/decimal';
import type { Chart } from './chart';
import { baselineAt, type Box, type Drawing, type Mark, type Point } from './drawing';
import { textAt, TEXT_SIZE } from './label';
import { legend } from './legend';
import { namedRows, ruler, type NamedRows } from './rows';
import { axisOf } from './scale';
import { textWidth } from './text';

/** Causes by frequency, the most frequent first, with cumulative shares. */
export interface ParetoFacts {
  readonly bars: readonly ParetoBar[];
  /** Legend of the bars and the line. */
  readonly names: { readonly count: string; readonly cumulative: string };
}

interface ParetoBar {
  readonly label: string;
  readonly count: Decimal;
  /** The count as printed. */
  readonly text: string;
}

const WIDTH = 720;
const BAR = 16;
const MARGIN = 8;
const GAP = 6;
const MOST_NAMES = 280;

export const pareto: Chart<ParetoFacts> = { draw };

function draw({ bars, names }: ParetoFacts): Drawing {
  const top = legend(
    [
      { text: names.count, sample: { type: 'area', fill: 'actual' } },
      { text: names.cumulative, sample: { type: 'line', stroke: 'lost', dash: 'dashed' } },
    ],
    { x: MARGIN, y: MARGIN },
    WIDTH - 2 * MARGIN,
  );
  const left = namedRows(
    bars.map(({ label }) => label),
    MOST_NAMES,
  );
  const counts = Math.max(0, ...bars.map(({ text }) => textWidth(text, TEXT_SIZE))) + GAP;
  const plot = {
    x: MARGIN + left.width + GAP + counts + GAP,
    y: MARGIN + top.height + GAP,
    width: WIDTH - 4 * MARGIN - left.width - counts - GAP,
    height: bars.length * left.height,
  };
  const scale = ruler(axisOf([ZERO, HUNDRED], 5), plot, '%');
  return {
    width: WIDTH,
    height: plot.y + plot.height + scale.height + MARGIN,
    marks: [...top.marks, ...scale.marks, ...barMarks(bars, plot, left), ...cumulativeMarks(bars, plot, left.height)],
  };
}

const shareOf = (part: Decimal, whole: Decimal): number => (whole.equals(ZERO) ? 0 : part.div(whole).valueOf());

function barMarks(bars: readonly ParetoBar[], plot: Box, names: NamedRows): Mark[] {
  const total = sum(bars.map(({ count }) => count));
  return bars.flatMap(({ label, count, text }, i): Mark[] => {
    const middle = plot.y + (i + 0.5) * names.height;
    return [
      ...names.name(label, MARGIN, middle),
      textAt(text, { x: plot.x - GAP, y: baselineAt(middle, TEXT_SIZE) }, { anchor: 'end' }),
      {
        type: 'rect',
        x: plot.x,
        y: middle - BAR / 2,
        width: plot.width * shareOf(count, total),
        height: BAR,
        fill: 'actual',
      },
    ];
  });
}

/** On the same scale as the bars: it begins at the end of the first one. */
function cumulativeMarks(bars: readonly ParetoBar[], plot: Box, row: number): Mark[] {
  const counts = bars.map(({ count }) => count);
  const total = sum(counts);
  const points = counts.map((_, i): Point => ({
    x: plot.x + plot.width * shareOf(sum(counts.slice(0, i + 1)), total),
    y: plot.y + (i + 0.5) * row,
  }));
  const eighty = plot.x + plot.width * shareOf(decimal(80), HUNDRED);
  return [
    {
      type: 'line',
      points: [
        { x: eighty, y: plot.y },
        { x: eighty, y: plot.y + plot.height },
      ],
      stroke: 'border',
      dash: 'long',
    },
    ...(points.length > 1 ? [{ type: 'line', points, stroke: 'lost', thickness: 2, dash: 'dashed' } as const] : []),
    ...points.map(({ x, y }): Mark => ({ type: 'circle', x, y, r: 3.5, fill: 'paper', stroke: 'lost', thickness: 2 })),
  ];
}
