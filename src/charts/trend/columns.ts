import { ZERO, type Decimal } from '../../util/decimal';
import type { Look, Mark } from '../drawing';
import type { Frame } from '../frame';
import { cornersOf, hatch } from '../hatch';
import type { LegendEntry } from '../legend';
import type { TrendFacts, TrendSlot } from './facts';

/** Shares of a column: the plan stands behind, a little to the left. */
const WIDTH = 0.56;
const SHIFT = 0.1;
const WIDEST = 44;

export const columnEntries = ({ names, forecast, levels }: TrendFacts): readonly LegendEntry[] => [
  { text: names.actual, sample: { type: 'area', fill: 'actual' } },
  ...(names.plan === undefined
    ? []
    : [{ text: names.plan, sample: { type: 'area', fill: 'paper', stroke: 'plan' } } as const]),
  ...levels.map(({ label: text }) => ({ text })),
  ...(forecast ? [{ text: forecast.label, sample: { type: 'hatched' } } as const] : []),
];

export const columnMarks = ({ slots, names }: TrendFacts, page: Frame): readonly Mark[] =>
  slots.flatMap((slot, i) => [
    ...(names.plan === undefined ? [] : planMarks(slot, page.x(i), page)),
    ...ownMarks(slot, page.x(i), page),
  ]);

const widthIn = ({ columnWidth }: Frame): number => Math.min(WIDEST, columnWidth * WIDTH);

/** From zero, or from end to end of a range. */
function planMarks({ plan: [low, high] }: TrendSlot, x: number, page: Frame): readonly Mark[] {
  if (!low) return [];
  const [from, to] = high ? [low, high] : [ZERO, low];
  return [column(x - page.columnWidth * SHIFT, [from, to], page, { fill: 'paper', stroke: 'plan' })];
}

function ownMarks({ actual, expected }: TrendSlot, middle: number, page: Frame): readonly Mark[] {
  const x = middle + page.columnWidth * SHIFT;
  if (actual) return [column(x, [ZERO, actual], page, { fill: 'actual' })];
  if (!expected) return [];
  const own = column(x, [ZERO, expected], page, { fill: 'forecast', stroke: 'actual' });
  return [own, ...hatch(cornersOf(own), 'actual')];
}

type Column = Extract<Mark, { type: 'rect' }>;

function column(middle: number, [from, to]: readonly [Decimal, Decimal], page: Frame, look: Look): Column {
  const [a, b] = [page.y(from), page.y(to)];
  const width = widthIn(page);
  return { type: 'rect', x: middle - width / 2, y: Math.min(a, b), width, height: Math.abs(a - b), ...look };
}
