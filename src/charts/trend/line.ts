import type { Decimal } from '../../util/decimal';
import type { LineMark, Mark, Point } from '../drawing';
import type { Frame } from '../frame';
import { hatch } from '../hatch';
import type { LegendEntry } from '../legend';
import type { TrendFacts, TrendSlot } from './facts';

const STROKES = { basic: { stroke: 'ink', dash: 'long' }, challenge: { stroke: 'challenge', dash: 'dotted' } } as const;
const DOT = 3;

export const lineEntries = ({ names, forecast, slots, levels }: TrendFacts): readonly LegendEntry[] => [
  { text: names.actual, sample: { type: 'line', stroke: 'actual', thickness: 2.5 } },
  ...(names.plan !== undefined && slots.length > 0
    ? [{ text: names.plan, sample: { type: 'marks', draw: (at: Point) => outlined(acrossSample(at)) } } as const]
    : []),
  ...levels.map(({ label: text, kind }): LegendEntry => ({
    text,
    sample: { type: 'line', thickness: 1.8, ...STROKES[kind] },
  })),
  ...(forecast ? [{ text: forecast.label, sample: { type: 'hatched' } } as const] : []),
];

const acrossSample = ({ x, y }: Point): readonly Point[] => [
  { x, y },
  { x: x + 26, y },
];

export const lineMarks = (facts: TrendFacts, page: Frame): readonly Mark[] => [
  ...forecastMarks(facts, page),
  ...levelMarks(facts, page),
  ...planMarks(facts, page),
  ...actualMarks(facts, page),
];

/** Across the months, one line for each run of months that have the value: a gap stays a gap. */
function runs(slots: readonly TrendSlot[], valueOf: (slot: TrendSlot) => Decimal | undefined, page: Frame): Point[][] {
  const made: Point[][] = [];
  let open = false;
  slots.forEach((slot, i) => {
    const value = valueOf(slot);
    if (value && open) made.at(-1)!.push(page.at(i, value));
    else if (value) made.push([page.at(i, value)]);
    open = value !== undefined;
  });
  return made;
}

/** A hollow line. */
const outlined = (points: readonly Point[]): readonly LineMark[] => [
  { type: 'line', points, stroke: 'plan', thickness: 4 },
  { type: 'line', points, stroke: 'paper', thickness: 2 },
];

const planMarks = ({ slots, names }: TrendFacts, page: Frame): readonly Mark[] =>
  names.plan === undefined
    ? []
    : [0, 1].flatMap((end) => runs(slots, ({ plan }) => plan[end], page)).flatMap((points) => outlined(points));

const actualMarks = ({ slots }: TrendFacts, page: Frame): readonly Mark[] => [
  ...runs(slots, ({ actual }) => actual, page).map((points): LineMark => ({
    type: 'line',
    points,
    stroke: 'actual',
    thickness: 2.5,
  })),
  ...slots.flatMap(({ actual }, i): Mark[] =>
    actual ? [{ type: 'circle', ...page.at(i, actual), r: DOT, fill: 'actual', stroke: 'paper' }] : [],
  ),
];

const levelMarks = ({ levels }: TrendFacts, { plot, y }: Frame): readonly Mark[] =>
  levels.flatMap(({ kind, ends }) =>
    ends.map((end): LineMark => ({
      type: 'line',
      points: [
        { x: plot.x, y: y(end) },
        { x: plot.x + plot.width, y: y(end) },
      ],
      thickness: 1.8,
      ...STROKES[kind],
    })),
  );

/** From the last actual to where the year may end. */
function forecastMarks({ slots, forecast }: TrendFacts, page: Frame): readonly Mark[] {
  const last = slots.findLastIndex(({ actual }) => actual !== undefined);
  if (!forecast || last < 0 || last === slots.length - 1) return [];
  const [from, end] = [page.at(last, slots[last]!.actual!), slots.length - 1];
  const area = [from, page.at(end, forecast.high), page.at(end, forecast.low)];
  return [
    { type: 'line', closed: true, points: area, fill: 'forecast' },
    ...hatch(area, 'actual'),
    { type: 'line', points: [from, page.at(end, forecast.shown)], stroke: 'actual', thickness: 1.5, dash: 'dotted' },
    { type: 'circle', ...page.at(end, forecast.shown), r: DOT + 0.5, fill: 'paper', stroke: 'actual', thickness: 1.5 },
  ];
}
