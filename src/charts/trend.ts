import type { Status } from '../scoring/types';
import { decimal, ONE, type Decimal } from '../util/decimal';
import type { Chart } from './chart';
import { type Drawing, type LineMark, type Mark, type Point } from './drawing';
import { frame, type Frame } from './frame';
import { legend, type LegendEntry, type Sample } from './legend';
import { axisOf } from './scale';
import { statusMark, type StatusLetters } from './status-mark';

/** Trend of a KPI over its year: sums to date, levels period by period. */
export interface TrendFacts {
  readonly unit?: string | undefined;
  /** Places of the values: an axis of whole things has no halves. */
  readonly decimals: number;
  /** The periods of the year, those to come too. */
  readonly slots: readonly TrendSlot[];
  /** Target lines across the whole year. */
  readonly levels: readonly TrendLevel[];
  /** Levels at which the year may end, by the several ways to forecast. */
  readonly forecast?:
    { readonly low: Decimal; readonly high: Decimal; readonly shown: Decimal; readonly label: string } | undefined;
  readonly letters: StatusLetters;
  /** Names of the lines, and what the letters are of; that of the plan is drawn only with a name. */
  readonly names: { readonly actual: string; readonly plan?: string | undefined; readonly letters: string };
}

interface TrendSlot {
  readonly label: string;
  /** One value, or the two ends of a range. */
  readonly plan: readonly Decimal[];
  readonly actual?: Decimal | undefined;
  readonly status: Status;
}

interface TrendLevel {
  readonly kind: 'basic' | 'challenge';
  /** With its value. */
  readonly label: string;
  readonly ends: readonly Decimal[];
}

/** Half a page, 45 mm high. */
const WIDTH = 410;
const PLOT = 132;
const MARGIN = 8;

export const trend: Chart<TrendFacts> = { draw };

function draw(facts: TrendFacts): Drawing {
  const top = legend(entries(facts), { x: MARGIN, y: MARGIN }, WIDTH - 2 * MARGIN);
  const box = { x: MARGIN, y: MARGIN + top.height + 4, width: WIDTH - 2 * MARGIN, height: PLOT };
  const page = frame({
    axis: axisOf(allValues(facts), 4, leastStep(facts)),
    columns: facts.slots.map(({ label }) => label),
    box,
    unit: facts.unit,
  });
  return {
    width: WIDTH,
    height: box.y + box.height + MARGIN,
    marks: [
      ...top.marks,
      ...page.marks,
      ...forecastMarks(facts, page),
      ...levelMarks(facts, page),
      ...planMarks(facts, page),
      ...actualMarks(facts, page),
    ],
  };
}

const entries = ({ names, forecast, slots, letters, levels }: TrendFacts): LegendEntry[] => [
  { text: names.actual, sample: { type: 'line', stroke: 'actual', thickness: 2.5 } },
  ...(slots.some(({ actual }) => actual)
    ? [{ text: names.letters, sample: { type: 'marks', draw: (at: Point) => sampleLetter(letters, at) } } as const]
    : []),
  ...(names.plan !== undefined && slots.length > 0
    ? [{ text: names.plan, sample: { type: 'line', stroke: 'plan', dash: 'dashed' } } as const]
    : []),
  ...levels.map(levelEntry),
  ...(forecast ? [{ text: forecast.label, sample: forecastSample(forecast) }] : []),
];

const levelEntry = ({ label: text, kind }: TrendLevel): LegendEntry => ({
  text,
  sample: { type: 'line', thickness: 1.8, ...STROKES[kind] },
});

const sampleLetter = (letters: StatusLetters, { x, y }: Point): readonly Mark[] =>
  statusMark('green', letters, { x: x + 16, y }, 7);

const forecastSample = ({ low, high }: NonNullable<TrendFacts['forecast']>): Sample =>
  low.equals(high)
    ? { type: 'line', stroke: 'actual', dash: 'dotted' }
    : { type: 'area', fill: 'forecast', stroke: 'actual', dash: 'dotted' };

const leastStep = ({ decimals }: TrendFacts): Decimal => ONE.div(decimal(10n ** BigInt(decimals)));

const allValues = ({ slots, levels, forecast }: TrendFacts): Decimal[] => [
  ...slots.flatMap(({ plan, actual }) => [...plan, ...(actual ? [actual] : [])]),
  ...levels.flatMap(({ ends }) => ends),
  ...(forecast ? [forecast.low, forecast.high, forecast.shown] : []),
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

const planMarks = ({ slots, names }: TrendFacts, page: Frame): LineMark[] =>
  names.plan === undefined
    ? []
    : [0, 1]
        .flatMap((end) => runs(slots, ({ plan }) => plan[end], page))
        .map((points) => ({ type: 'line', points, stroke: 'plan', thickness: 1.5, dash: 'dashed' }));

const LARGEST_SIGN = 9;

function actualMarks({ slots, letters }: TrendFacts, page: Frame): Mark[] {
  const r = Math.max(2.5, Math.min(LARGEST_SIGN, page.columnWidth / 2.6 - 1));
  const line = runs(slots, ({ actual }) => actual, page).map((points): LineMark => ({
    type: 'line',
    points,
    stroke: 'actual',
    thickness: 2.5,
  }));
  const signs = slots.flatMap(({ actual, status }, i) => {
    if (actual)
      return status === 'none' ? [dot(page.at(i, actual), r)] : statusMark(status, letters, page.at(i, actual), r);
    return status === 'missing'
      ? statusMark('missing', letters, { x: page.x(i), y: page.plot.y + page.plot.height - r - 2 }, r)
      : [];
  });
  return [...line, ...signs];
}

const dot = ({ x, y }: Point, r: number): Mark => ({ type: 'circle', x, y, r: r / 2, fill: 'actual', stroke: 'paper' });

const STROKES = { basic: { stroke: 'ink', dash: 'long' }, challenge: { stroke: 'challenge', dash: 'dotted' } } as const;

const levelMarks = ({ levels }: TrendFacts, { plot, y }: Frame): LineMark[] =>
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
function forecastMarks({ slots, forecast }: TrendFacts, page: Frame): Mark[] {
  const last = slots.findLastIndex(({ actual }) => actual !== undefined);
  if (!forecast || last < 0 || last === slots.length - 1) return [];
  const [from, end] = [page.at(last, slots[last]!.actual!), slots.length - 1];
  return [
    {
      type: 'line',
      closed: true,
      points: [from, page.at(end, forecast.high), page.at(end, forecast.low)],
      fill: 'forecast',
    },
    { type: 'line', points: [from, page.at(end, forecast.shown)], stroke: 'actual', thickness: 1.5, dash: 'dotted' },
    { type: 'circle', ...page.at(end, forecast.shown), r: 3.5, fill: 'paper', stroke: 'actual', thickness: 1.5 },
  ];
}
