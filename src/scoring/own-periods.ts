import type { Day } from '../calendar/day';
import { daysOf, monthsOf, periodsOfYear, type FiscalYear } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Frequency, Indicator, Kpi } from '../model/types';
import { sourcesOf } from '../model/walk';
import { getOrCreate, memoizeWeak } from '../util/memoize';

/** A period in which a KPI or process indicator is measured, with its days and the months it covers. */
export interface OwnPeriod {
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
  /** Months from the item's `start` on, until its `end`. */
  readonly months: readonly Period[];
}

/** The fiscal year that an item is planned for. */
export const yearOf = (item: Kpi | Indicator): number => (item.type === 'kpi' ? item : item.measure.kpi).scorecard.year;

/**
 * The periods an item is measured in, oldest first; those of its value tree where it reports nothing itself. With a
 * `start` later in the year, or an earlier `end`, only those that it has a month of; so with inputs that all have one.
 */
export const ownPeriods = (item: Kpi | Indicator, fiscal: FiscalYear): readonly OwnPeriod[] =>
  periodsBy(item.type === 'kpi' ? ownFrequency(item) : item.frequency, item, fiscal);

/** Length of the periods in which a KPI has values: those of its value tree where it reports nothing itself. */
export const ownFrequency = (kpi: Kpi): Frequency => (isOnlyComputed(kpi) ? treeFrequency(kpi) : kpi.frequency);

/** The periods in which a value tree is computed: the longest of the KPI's and its inputs' (spec 02.11). */
export const treePeriods = (kpi: Kpi, fiscal: FiscalYear): readonly OwnPeriod[] =>
  periodsBy(treeFrequency(kpi), kpi, fiscal);

function periodsBy(frequency: Frequency, item: Kpi | Indicator, fiscal: FiscalYear): readonly OwnPeriod[] {
  const all = allPeriods(yearOf(item), frequency, fiscal);
  const { start, end } = item.type === 'kpi' ? spanOf(item) : {};
  if (!(start ?? end)) return all;
  return all.flatMap((own) => {
    const months = own.months.filter(({ text }) => !(start && text < start.text) && !(end && text > end.text));
    return months.length > 0 ? [{ ...own, months }] : [];
  });
}

const isOnlyComputed = ({ valueTree, actuals }: Kpi): boolean =>
  valueTree !== undefined && !actuals.notApplicable && actuals.entries.length === 0;

const BY_LENGTH: readonly Frequency[] = ['month', 'quarter', 'half', 'year'];

/** Trees on trees beyond this are not computed; nobody has that many levels. */
export const MOST_LEVELS = 200;

const treeFrequency = memoizeWeak((kpi: Kpi): Frequency => {
  const all = [kpi, ...sourcesBelow(kpi)];
  return BY_LENGTH.findLast((length) => all.some(({ frequency }) => frequency === length))!;
});

type Span = Pick<Kpi, 'start' | 'end'>;

/** The first and the last month of a KPI; of one that is only computed, also of what its inputs cover together. */
const spanOf = memoizeWeak((kpi: Kpi): Span => {
  const reporting = isOnlyComputed(kpi) ? sourcesBelow(kpi).filter((source) => !isOnlyComputed(source)) : [];
  return {
    ...within('start', kpi, reporting, (a, b) => a.text < b.text),
    ...within('end', kpi, reporting, (a, b) => a.text > b.text),
  };
});

/** An end of the span of a KPI, inside the widest of its inputs, which has none where one of them has none. */
function within(end: keyof Span, kpi: Kpi, inputs: readonly Kpi[], isWider: (a: Period, b: Period) => boolean): Span {
  const ends = inputs.flatMap((input) => input[end] ?? []);
  const widest = ends.length === inputs.length ? ends.reduce((a, b) => (isWider(b, a) ? b : a), ends[0]!) : undefined;
  const own = kpi[end];
  const inner = own && widest ? (isWider(own, widest) ? widest : own) : (own ?? widest);
  return inner ? { [end]: inner } : {};
}

/** The KPIs that a value tree reads, and those that these are computed from in turn. */
function sourcesBelow(kpi: Kpi): readonly Kpi[] {
  const seen = new Set([kpi]);
  let next: readonly Kpi[] = sourcesOf(kpi);
  for (let level = 0; level < MOST_LEVELS && next.length > 0; level++) {
    const found = [...new Set(next)].filter((input) => !seen.has(input));
    for (const input of found) seen.add(input);
    next = found.filter(isOnlyComputed).flatMap(sourcesOf);
  }
  return [...seen].slice(1);
}

/** True for a KPI that is measured in a part of the year only, so that its total compares with no whole year. */
export const coversPartOfYear = (kpi: Kpi, fiscal: FiscalYear): boolean =>
  ownPeriods(kpi, fiscal).flatMap(({ months }) => months).length < 12;

/** Every KPI asks for the same few years, so that each is made once. */
const allPeriods = (year: number, frequency: Frequency, fiscal: FiscalYear): readonly OwnPeriod[] =>
  getOrCreate(periodsByYear(fiscal), `${year} ${frequency}`, () =>
    periodsOfYear(year, frequency, fiscal).map((period) => ({
      period,
      ...daysOf(period, fiscal),
      months: monthsOf(period, fiscal),
    })),
  );

const periodsByYear = memoizeWeak<FiscalYear, Map<string, readonly OwnPeriod[]>>(() => new Map());
