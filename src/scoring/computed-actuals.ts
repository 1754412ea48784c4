import type { Actual, Kpi, Plan, ReportedValue } from '../model/types';
import { inputsOf } from '../model/walk';
import type { Decimal } from '../util/decimal';
import { aggregate, ratioScale } from './aggregate';
import { ownPeriods, type OwnPeriod } from './own-periods';
import { computeTree, formulaOf } from './value-tree';
import { getOrCreate } from '../util/memoize';
import type { Tracks } from './types';

/** A stretch of time; for a value of several, they lie one after the other, with gaps where nothing counts. */
export type Days = Pick<OwnPeriod, 'from' | 'to'>;

export interface ComputedValue {
  readonly value: Decimal;
  /** One of the values it is made of is an estimate. */
  readonly estimate: boolean;
  /** The arithmetic. */
  readonly how: () => string;
}

/** The actuals of KPIs that have a value tree and none of their own (spec 03.7). */
export interface Computed {
  /** True where the actuals of a KPI come from its value tree. */
  has(kpi: Kpi): boolean;
  /** The value over some stretches; undefined unless every input is fully reported in each. */
  within(kpi: Kpi, stretches: readonly Days[]): ComputedValue | undefined;
  /** The value of the inputs' figures to date as they are, for inputs that are measured in longer periods. */
  toDate(kpi: Kpi): ComputedValue | undefined;
}

/** Trees on trees beyond this are not computed; nobody has that many levels. */
const MOST_LEVELS = 200;

export function createComputed(tracks: Tracks): Computed {
  const has = (kpi: Kpi): boolean => isComputed(kpi, tracks);
  let order: ReadonlySet<Kpi> | undefined;
  const known = new Map<Kpi, Map<string, ComputedValue | undefined>>();
  const computable = (kpi: Kpi): boolean => (order ??= computableKpis(tracks.plan, has)).has(kpi);

  const within = (kpi: Kpi, stretches: readonly Days[]): ComputedValue | undefined => {
    if (!has(kpi)) return reportedWithin(kpi, stretches, tracks);
    if (!computable(kpi)) return undefined;
    const values = getOrCreate(known, kpi, () => new Map<string, ComputedValue | undefined>());
    const key = stretches.map(({ from, to }) => `${from}/${to}`).join();
    if (!values.has(key))
      values.set(
        key,
        combined(kpi, (input) => within(input, stretches)),
      );
    return values.get(key);
  };

  const toDate = (kpi: Kpi): ComputedValue | undefined =>
    computable(kpi) ? combined(kpi, (input) => figureToDate(input, tracks)) : undefined;
  return { has, within, toDate };
}

/** No report of its own up to the question's end. */
function isComputed(kpi: Kpi, { plan, question }: Tracks): boolean {
  if (!kpi.valueTree || kpi.actuals.notApplicable || !formulaOf(kpi.valueTree)) return false;
  const ended = new Set(
    ownPeriods(kpi, plan.fiscalYear).flatMap(({ period, to }) => (to <= question.to ? [period.text] : [])),
  );
  return !kpi.actuals.entries.some((entry) => isReported(entry) && ended.has(entry.period.text));
}

/** Value trees in which nothing comes back to itself, level by level from those whose inputs are all reported. */
function computableKpis(plan: Plan, has: (kpi: Kpi) => boolean): ReadonlySet<Kpi> {
  let waiting = plan.scorecards.flatMap(({ kpis }) => kpis.filter(has));
  const done = new Set<Kpi>();
  for (let level = 0; level < MOST_LEVELS && waiting.length > 0; level++) {
    const ready = waiting.filter((kpi) => inputsOf(kpi).every((input) => done.has(input) || !has(input)));
    if (ready.length === 0) break;
    for (const kpi of ready) done.add(kpi);
    waiting = waiting.filter((kpi) => !done.has(kpi));
  }
  return done;
}

function combined(kpi: Kpi, valueOf: (input: Kpi) => ComputedValue | undefined): ComputedValue | undefined {
  const values = new Map(inputsOf(kpi).map((input) => [input, valueOf(input)]));
  const tree = computeTree(kpi.valueTree!, (input) => values.get(input)?.value);
  return tree && { ...tree, estimate: [...values.values()].some((value) => value?.estimate) };
}

function figureToDate(kpi: Kpi, tracks: Tracks): ComputedValue | undefined {
  const { actual, state } = tracks.of(kpi).toDate;
  return actual && { value: actual, estimate: state === 'estimate', how: () => '' };
}

/**
 * The amounts that a KPI itself reports over the stretches; n/a periods are left out, a missing one leaves it
 * undefined.
 */
function reportedWithin(kpi: Kpi, stretches: readonly Days[], { plan }: Tracks): ComputedValue | undefined {
  if (kpi.actuals.notApplicable) return undefined;
  const byPeriod = new Map(kpi.actuals.entries.map((entry) => [entry.period.text, entry]));
  const own = ownPeriods(kpi, plan.fiscalYear);
  const entries = stretches.map(({ from, to }) =>
    own.filter((period) => period.from >= from && period.to <= to).map(({ period }) => byPeriod.get(period.text)),
  );
  if (!entries.every(isComplete)) return undefined;
  const amounts = entries.flat().filter((entry) => entry !== undefined && isReported(entry));
  const total = aggregate(kpi.aggregate, amounts, ratioScale(kpi.unit));
  return total && { value: total.value, how: total.how, estimate: amounts.some(({ state }) => state === 'estimate') };
}

const isComplete = (entries: readonly (Actual | undefined)[]): boolean =>
  entries.every((entry) => entry !== undefined) && entries.some((entry) => entry && isReported(entry));

const isReported = (entry: Actual): entry is ReportedValue => entry.state !== 'na';
