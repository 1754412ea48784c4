import { isReported } from '../model/reported';
import type { Indicator, Kpi, Target } from '../model/types';
import { inside, writtenAt, type Origin } from '../source/locate';
import { decimalsOf, HUNDRED, isWhole, isZero, plain, round, ZERO, type Decimal } from '../util/decimal';
import { groupBy } from '../util/group';
import { memoizeWeak } from '../util/memoize';
import { targetEnds } from './attainment';

/**
 * The places that figures are printed with (spec 02.9). Written ones keep every digit; computed ones have as many as
 * the plan asks for, or writes; two that are compared and differ have as many as it takes to see it.
 */

/** A figure of a KPI or process indicator among those that are printed together. */
export interface Figure {
  readonly item: Kpi | Indicator;
  readonly value: Decimal;
  /** Figures that a reader compares have the same one. Default: it is compared with none. */
  readonly beside?: unknown;
  /**
   * The sum of the parts before it, of a part of a total: what is printed is the difference of two rounded sums, so
   * that the parts total what is printed of the whole.
   */
  readonly before?: Decimal | undefined;
  /** The least places of a figure in another scale than that of its KPI. */
  readonly places?: number | undefined;
  /** A change or gap: where there is any, it never prints as 0. */
  readonly signed?: boolean | undefined;
}

/** A figure with its places, rounded to them. */
export interface PrintedFigure {
  readonly value: Decimal;
  readonly decimals: number;
}

/** The most places of what is computed. */
export const MOST_PLACES = 6;

/** The places of figures that are printed together, each with all others of its KPI. */
export function printedFigures(figures: readonly Figure[]): readonly PrintedFigure[] {
  const printed = new Map<Figure, PrintedFigure>();
  for (const [item, own] of groupBy(figures, (figure) => figure.item)) {
    const decimals = placesOf(item, own);
    for (const [i, figure] of own.entries())
      printed.set(figure, { value: shown(figure, decimals[i]!), decimals: decimals[i]! });
  }
  return figures.map((figure) => printed.get(figure)!);
}

/** A figure that stands alone. */
export const printedFigure = (value: Decimal, item: Kpi | Indicator): PrintedFigure =>
  printedFigures([{ item, value }])[0]!;

/** Two or more figures of a KPI that are compared. */
export const printedTogether = (values: readonly Decimal[], item: Kpi | Indicator): readonly PrintedFigure[] =>
  printedFigures(values.map((value) => ({ item, value, beside: true })));

/** A fraction of 1 as it is printed in per cent: with its places, or as a bound that no places could tell it from. */
export interface PrintedRate {
  readonly value: Decimal;
  readonly decimals: number;
  /** The side of `value` that the fraction lies on, where that is only its bound: `<100%`. */
  readonly side?: '<' | '>';
}

/** A fraction with as many more places as it takes for a claim about it to hold for what is printed too. */
export function printedRate(rate: Decimal, decimals: number, isTrue: (shown: Decimal) => boolean): PrintedRate {
  const at = (places: number): Decimal => round(rate.mul(HUNDRED), places).div(HUNDRED);
  for (let places = decimals; places <= MOST_PLACES; places++)
    if (isTrue(at(places))) return { value: rate, decimals: places };
  const bound = at(MOST_PLACES);
  return { value: bound, decimals: exactPlaces(bound.mul(HUNDRED)), side: rate.lt(bound) ? '<' : '>' };
}

function placesOf(item: Kpi | Indicator, figures: readonly Figure[]): readonly number[] {
  const computed = computedPlaces(item, figures);
  const places = figures.map((figure) =>
    figure.places !== undefined
      ? figure.places
      : isWritten(figure)
        ? Math.max(item.decimals ?? writtenPlaces(item), exactPlaces(figure.value))
        : computed,
  );
  const pairs = comparedPairs(figures);
  let before: string;
  do {
    before = places.join();
    for (const [i, figure] of figures.entries()) if (figure.signed) showChange(figure, i, places);
    for (const [i, j] of pairs) showDifference([figures[i]!, i], [figures[j]!, j], places);
    evenParts(figures, places);
  } while (places.join() !== before);
  return places;
}

/** The places of computed figures: without `decimals` at least 1, unless all of them are whole. */
function computedPlaces(item: Kpi | Indicator, figures: readonly Figure[]): number {
  if (item.decimals !== undefined) return item.decimals;
  const whole = figures.every((figure) => isWhole(figure.value) || isWritten(figure));
  return Math.min(MOST_PLACES, Math.max(writtenPlaces(item), whole ? 0 : 1));
}

function comparedPairs(figures: readonly Figure[]): readonly (readonly [number, number])[] {
  const groups = groupBy([...figures.keys()], (i) => figures[i]!.beside);
  groups.delete(undefined);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((i, n) =>
      group
        .slice(n + 1)
        .filter((j) => figures[i]!.signed === figures[j]!.signed)
        .map((j) => [i, j] as const),
    ),
  );
}

type Indexed = readonly [figure: Figure, index: number];

/**
 * Gives both as many more places as it takes to see that they differ, if that can be seen, and as many as each other
 * where they are equal.
 */
function showDifference([first, i]: Indexed, [second, j]: Indexed, places: number[]): void {
  if (first.value.equals(second.value)) places[i] = places[j] = Math.max(places[i]!, places[j]!);
  if (first.value.equals(second.value) || !shown(first, places[i]!).equals(shown(second, places[j]!))) return;
  for (let more = Math.max(places[i]!, places[j]!); more <= MOST_PLACES; more++) {
    if (shown(first, more).equals(shown(second, more))) continue;
    places[i] = places[j] = more;
    return;
  }
}

function showChange(figure: Figure, i: number, places: number[]): void {
  if (isZero(figure.value)) return;
  for (let more = places[i]!; more <= MOST_PLACES; more++) {
    if (isZero(shown(figure, more))) continue;
    places[i] = more;
    return;
  }
}

/** Parts of a total have the same places: else they do not total it. */
function evenParts(figures: readonly Figure[], places: number[]): void {
  const parts = [...figures.keys()].filter((i) => figures[i]!.before);
  const most = Math.max(...parts.map((i) => places[i]!));
  for (const i of parts) places[i] = most;
}

const shown = ({ value, before }: Figure, places: number): Decimal =>
  before ? round(before.add(value), places).sub(round(before, places)) : round(value, places);

/** The most places that targets, challenge, baseline, path and reported values are written with: 2 for `99.50`. */
export const writtenPlaces = memoizeWeak((item: Kpi | Indicator): number =>
  Math.max(0, ...measuredValues(item).map((written) => Math.max(exactPlaces(written.value), zerosIncluded(written)))),
);

/** The places that a number of a plan needs. */
export const exactPlaces = (value: Decimal): number => (isWhole(value) ? 0 : decimalsOf(plain(value)));

interface Written {
  readonly value: Decimal;
  readonly at: Origin;
  /** The key of the value, where it does not stand alone. */
  readonly field?: string;
}

/** The places of a number as its file has it, which its value does not tell. */
const zerosIncluded = ({ at, field = '' }: Written): number =>
  at.file.hasTrailingZeros ? decimalsOf(writtenAt(at) ?? writtenAt(inside(at, field)) ?? '') : 0;

/** The numbers that the places of a KPI go by. */
const measuredValues = (item: Kpi | Indicator): readonly Written[] => [
  ...targetValues(item.target, inside(item.origin, ...(item.type === 'kpi' ? ['basic', 'target'] : ['target']))),
  ...pathValues(item),
  ...(item.type === 'kpi' ? ownValues(item) : []),
  ...reportedValues(item),
];

const ownValues = ({ challenge, baseline, origin }: Kpi): readonly Written[] => [
  ...targetValues(challenge?.target, inside(origin, 'challenge', 'target')),
  ...(baseline ? [{ value: baseline, at: inside(origin, 'baseline') }] : []),
];

function targetValues(target: Target | undefined, at: Origin): readonly Written[] {
  if (!target) return [];
  if (target.type === 'point') return [{ value: target.value, at }];
  return targetEnds(target).map((value, i) => ({ value, at: inside(at, i) }));
}

function pathValues({ phasing, origin }: Kpi | Indicator): readonly Written[] {
  if (phasing.type === 'path') return [{ value: phasing.from, at: inside(origin, 'phasing', 'from') }];
  return phasing.type === 'months' ? phasing.targets.map(({ value, origin: at }) => ({ value, at })) : [];
}

/** A numerator over a denominator is computed. */
const reportedValues = ({ actuals }: Kpi | Indicator): readonly Written[] =>
  actuals.entries
    .filter(isReported)
    .filter(({ denominator }) => !denominator)
    .map(({ value, origin, state }) => ({ value, at: origin, field: state }));

/** A change may equal a number that is written, and is computed all the same. */
const isWritten = ({ item, value, signed }: Figure): boolean => !signed && writtenNumbers(item).has(keyOf(value));

const keyOf = (value: Decimal): string => value.toString();

/** Every number that the plan writes in the unit of a KPI. */
const writtenNumbers = memoizeWeak(
  (item: Kpi | Indicator): ReadonlySet<string> =>
    new Set([...measuredValues(item).map(({ value }) => value), ...otherNumbers(item)].map(keyOf)),
);

function otherNumbers(item: Kpi | Indicator): readonly Decimal[] {
  const corrected = item.actuals.entries.filter(isReported).flatMap(({ corrects }) => corrects ?? []);
  if (item.type !== 'kpi') return corrected;
  const { history, forecast, measures, scoring } = item;
  return [
    ...corrected,
    ...history.map(({ value }) => value),
    ...(forecast ? [forecast.value] : []),
    ...measures.flatMap(({ effect }) => effect ?? []),
    ...(scoring.method === 'linear' ? scoring.points.map(([x]) => x) : []),
    ...(scoring.method === 'grid' ? scoring.rows : []),
    ...(scoring.method === 'steps' ? scoring.tiers.map(([bound]) => bound) : []),
    ZERO,
  ];
}
