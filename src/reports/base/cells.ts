import type { Indicator, Kpi, ScoreScale, Target } from '../../model/types';
import { ascending, endsOf } from '../../scoring/attainment';
import { COEFFICIENT_PLACES } from '../../scoring/grades';
import { exactPlaces, printedRate } from '../../scoring/places';
import { num } from '../../scoring/step';
import type { ScorecardScore, Status, Track } from '../../scoring/types';
import { fixed, HUNDRED, isWritable, ONE, plain, round, type Decimal } from '../../util/decimal';
import type { Cell, FigureCell } from './report';

export const points = (value: Decimal | undefined, signed = false): Cell => ({
  type: 'points',
  value,
  ...(signed && { signed }),
});

/** A score, or a change of one, in its scale. */
export const scoreCell = (
  value: Decimal | undefined,
  { decimals }: Pick<ScoreScale, 'decimals'>,
  signed = false,
): Cell => ({
  type: 'points',
  value,
  decimals,
  ...(signed && { signed }),
});

/** Points that a score follows from, with every digit. */
export const pointsWithAll = (value: Decimal, signed = false): Cell =>
  scoreCell(value, { decimals: Math.max(POINTS_PLACES, exactPlaces(value)) }, signed);

/** Points that rounding adds to lines of 2 places. */
export const rounding = (value: Decimal): Cell => pointsWithAll(value, true);

/** Points in a sentence: `−6.00`. */
export const pointsText = (value: Decimal): string => fixed(value, POINTS_PLACES).replace('-', '−');

/** A fraction of 1 in per cent, which is never printed as all of it where something is lacking. */
export const percent = (
  value: Decimal | undefined,
  decimals = 1,
  isTrue = (shown: Decimal): boolean => shown.equals(ONE) === value?.equals(ONE),
): Cell => ({ type: 'percent', ...(value ? printedRate(value, decimals, isTrue) : { value }) });

export const status = (value: Status): Cell => ({ type: 'status', status: value });

/** Trend of the actuals up to the newest period; a single value shows none yet. */
export function sparkline({ periods }: Pick<Track, 'periods'>): Cell {
  const values = periods
    .slice(0, periods.findLastIndex(({ actual }) => actual !== undefined) + 1)
    .map(({ actual }) => actual);
  return values.filter((value) => value !== undefined).length > 1 ? { type: 'sparkline', values } : '';
}

export const bar = (share: Decimal): Cell => ({ type: 'bar', share });

export const join = (...parts: readonly Cell[]): Cell => ({ type: 'join', parts });

interface Format {
  readonly decimals: number;
  readonly unit?: string | undefined;
  readonly signed?: boolean;
}

export const number = (value: Decimal | undefined, { decimals, unit, signed }: Format): Cell => ({
  type: 'number',
  value,
  decimals,
  ...(unit !== undefined && { unit }),
  ...(signed && { signed }),
});

/** A number that a plan writes, of no KPI whose figures have places in common: with every digit (spec 02.9). */
export const numberAsWritten = (value: Decimal, format: Omit<Format, 'decimals'> = {}): Cell =>
  number(value, { ...format, decimals: exactPlaces(value) });

/** Pay coefficient of a score: `0.9280`. */
export const coefficient = (value: Decimal | undefined): Cell => number(value, { decimals: COEFFICIENT_PLACES });

/** A coefficient that a plan writes: with 4 places, or as many as it has. */
export const coefficientAsWritten = (value: Decimal): Cell =>
  number(value, { decimals: Math.max(COEFFICIENT_PLACES, exactPlaces(value)) });

type FigureFormat = Pick<FigureCell, 'unit' | 'signed' | 'beside' | 'before' | 'places'>;

/** A figure of a KPI or process indicator. */
export const figure = (value: Decimal | undefined, item: Kpi | Indicator, format: FigureFormat = {}): Cell => ({
  type: 'figure',
  item,
  value,
  ...format,
});

/** A change or a gap: `+2.5`. */
export const change = (value: Decimal | undefined, item: Kpi | Indicator): Cell =>
  figure(value, item, { signed: true });

interface TargetFormat extends Omit<FigureFormat, 'before'> {
  /** The sum of the parts before it, of a part of a phased total. */
  readonly before?: Target | undefined;
}

/** A target of a point, or both ends of a range. */
export function target(
  value: Target | undefined,
  item: Kpi | Indicator,
  { before, ...format }: TargetFormat = {},
): Cell {
  const sums = before && endsOf(before);
  if (value?.type !== 'range') return figure(value?.value, item, { ...format, before: sums?.low });
  const ends = [
    { value: value.low, before: sums?.low },
    { value: value.high, before: sums?.high },
  ];
  const [low, high] = ascending(value) === value ? ends : ends.reverse();
  return join(
    figure(low!.value, item, { ...format, unit: undefined, before: low!.before }),
    '–',
    figure(high!.value, item, { ...format, before: high!.before }),
  );
}

/** Points of a plan, with every digit: `3.00`, or `1.125`. */
export const pointsAsWritten = (value: Decimal): Cell => scoreAsWritten(value, { decimals: POINTS_PLACES });

/** A score of a plan, with the places of its scale and every digit. */
export const scoreAsWritten = (value: Decimal, { decimals }: Pick<ScoreScale, 'decimals'>): Cell =>
  number(value, { decimals: Math.max(decimals, writtenPlaces(value) ?? decimals) });

/** Points of a plan in a sentence. */
export const bonusText = (value: Decimal): string =>
  fixed(value, Math.max(POINTS_PLACES, writtenPlaces(value) ?? POINTS_PLACES));

const POINTS_PLACES = 2;

/** A share of a plan, in per cent: `40%`, `12.5%`; whole where it is one of several that share what is left. */
export const shareCell = (value: Decimal): Cell => percent(value, writtenPlaces(value.mul(HUNDRED)) ?? 0);

/** Low and high of a score, or a dash where there is no range. */
export const range = ({ low, high, scale }: Pick<ScorecardScore, 'low' | 'high' | 'scale'>): Cell =>
  low && high ? join(scoreCell(low, scale), '–', scoreCell(high, scale)) : points(undefined);

/** The places that a column of weights needs: 2 at the most where one is computed and has no end. */
export const places = (values: readonly Decimal[]): number =>
  values.reduce((most, value) => Math.max(most, weightPlaces(value)), 0);

/** The places of a weight as it is written. */
export const weightPlaces = (value: Decimal): number => writtenPlaces(value) ?? POINTS_PLACES;

/** The places of a number that a plan could write; undefined for one that is computed and has no end. */
const writtenPlaces = (value: Decimal): number | undefined => (isWritable(value) ? exactPlaces(value) : undefined);

/** A number of a plan in a sentence, with every digit. */
export const asWritten = num;

/** A number in a sentence, as short as it goes. */
export const inText = (value: Decimal, atMost = 2): string => plain(round(value, atMost), atMost).replace('-', '−');
