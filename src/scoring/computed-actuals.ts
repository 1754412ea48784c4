import type { Day } from '../calendar/day';
import type { FiscalYear } from '../calendar/fiscal-year';
import { isReported } from '../model/reported';
import { readingsOf, type ScoreNode } from '../model/score-graph';
import type { Actual, Kpi, Plan, Taken } from '../model/types';
import { readKpi } from '../model/taken';
import { inputsOf, sourcesOf } from '../model/walk';
import { sum, ZERO } from '../util/decimal';
import { getOrCreate, memoize } from '../util/memoize';
import { aggregate, isNothing, ratioScale } from './aggregate';
import { MOST_LEVELS, ownPeriods, treePeriods, type OwnPeriod } from './own-periods';
import { sumOf } from './step';
import type { Days, Tracks, ValueOfStretches, ValueWithin } from './types';
import { addsPeriods, computeTree, formulaOf } from './value-tree';

/** The actuals of KPIs that have a value tree and none of their own (spec 03.7). */
export interface Computed {
  /** True where the actuals of a KPI come from its value tree. */
  has(kpi: Kpi): boolean;
  /** The value over some stretches, reported or computed; undefined unless all that it is made of is there in each. */
  within(kpi: Kpi, stretches: readonly Days[]): ValueWithin | undefined;
  /** True where a value tree has an input that does not apply in the whole year, so that it never has a value. */
  neverApplies(kpi: Kpi): boolean;
}

/** Gives a figure that a formula takes, as it stands on the last day of a period. */
export type TakenFigures = (taken: Taken, to: Day) => ValueWithin | undefined;

export function createComputed(tracks: Pick<Tracks, 'plan' | 'question'>, figures: TakenFigures): Computed {
  const { fiscalYear } = tracks.plan;
  const has = (kpi: Kpi): boolean => isComputed(kpi, tracks);
  let order: ReadonlySet<ScoreNode> | undefined;
  const known = new Map<Kpi, Map<string, ValueWithin | undefined>>();
  const computable = (kpi: Kpi): boolean => (order ??= computableKpis(tracks.plan, has)).has(kpi);

  const within = (kpi: Kpi, stretches: readonly Days[]): ValueWithin | undefined => {
    if (kpi.taken) return takenWithin(kpi.taken, stretches);
    if (!has(kpi)) return reportedWithin(kpi, stretches, tracks.plan);
    if (!computable(kpi)) return undefined;
    const values = getOrCreate(known, kpi, () => new Map<string, ValueWithin | undefined>());
    const key = stretches.map(({ from, to }) => `${from}/${to}`).join();
    if (!values.has(key)) values.set(key, computedWithin(kpi, stretches));
    return values.get(key);
  };

  /** A figure that is taken is of the year to date: over some stretches, as it stands at the end of the last. */
  const takenWithin = (taken: Taken, stretches: readonly Days[]): ValueWithin | undefined => {
    const last = stretches.at(-1);
    return last && figures(taken, last.to);
  };

  /** A sum adds its periods; a level is computed from the inputs' figures over those that count. */
  const computedWithin = (kpi: Kpi, stretches: readonly Days[]): ValueWithin | undefined => {
    const inEach = stretches.map((stretch) => periodsIn(stretch, treePeriods(kpi, fiscalYear)));
    if (inEach.some(({ length }) => length === 0)) return undefined;
    const periods = inEach.flat();
    const values = periods.map((own) => combined(kpi, (input) => inputWithin(kpi, input, [own], tracks.plan, within)));
    if (values.some((value) => value === undefined)) return undefined;
    const counted = periods.filter((_, i) => values[i] !== 'na');
    if (counted.length <= 1 || (kpi.aggregate === 'sum' && !addsPeriods(kpi)))
      return added(counted, values.filter(hasValue));
    return combined(kpi, (input) => inputWithin(kpi, input, counted, tracks.plan, within));
  };

  const neverApplies = memoize((kpi: Kpi): boolean =>
    has(kpi) ? computable(kpi) && sourcesOf(kpi).some(neverApplies) : kpi.actuals.notApplicable !== undefined,
  );
  return { has, within, neverApplies };
}

/** An input that is not measured yet, or no longer, adds nothing to a sum; any other formula has no meaning then. */
function inputWithin(
  kpi: Kpi,
  input: Kpi,
  stretches: readonly Days[],
  { fiscalYear }: Plan,
  within: Computed['within'],
): ValueWithin | undefined {
  const measured = stretches.filter((stretch) => isMeasured(input, stretch, fiscalYear));
  if (measured.length === stretches.length) return within(input, stretches);
  if (!addsPeriods(kpi)) return 'na';
  return measured.length > 0 ? within(input, measured) : NOTHING;
}

const NOTHING: ValueOfStretches = { value: ZERO, estimate: false, how: () => '0' };

/** Tests whether an input has a period in a stretch; a figure that is taken stands from the first one on. */
export function isMeasured(input: Kpi, { from, to }: Days, fiscal: FiscalYear): boolean {
  const source = readKpi(input);
  const isOver = (end: Day): boolean => input.taken === undefined && end < from;
  return !source || ownPeriods(source, fiscal).some((own) => own.from <= to && !isOver(own.to));
}

const hasValue = (value: ValueWithin | undefined): value is ValueOfStretches => value !== undefined && value !== 'na';

const periodsIn = ({ from, to }: Days, periods: readonly OwnPeriod[]): readonly OwnPeriod[] =>
  periods.filter((period) => period.from >= from && period.to <= to);

function added(periods: readonly OwnPeriod[], values: readonly ValueOfStretches[]): ValueWithin {
  if (values.length <= 1) return values[0] ?? 'na';
  const parts = values.map(({ value }) => value);
  const total = sum(parts);
  const each = (): string => values.map(({ how }, i) => `${periods[i]!.period.text}: ${how()}`).join('; ');
  return {
    value: total,
    estimate: values.some(({ estimate }) => estimate),
    how: () => `${each()}; ${sumOf(parts, total)}`,
  };
}

/** No report of its own up to the question's end. */
function isComputed(kpi: Kpi, { plan, question }: Pick<Tracks, 'plan' | 'question'>): boolean {
  if (!kpi.valueTree || kpi.actuals.notApplicable || !formulaOf(kpi.valueTree)) return false;
  const ended = new Set(
    ownPeriods(kpi, plan.fiscalYear).flatMap(({ period, to }) => (to <= question.to ? [period.text] : [])),
  );
  return !kpi.actuals.entries.some((entry) => isReported(entry) && ended.has(entry.period.text));
}

/** Value trees in which nothing comes back to itself, level by level from those whose inputs are all reported. */
function computableKpis(plan: Plan, has: (kpi: Kpi) => boolean): ReadonlySet<ScoreNode> {
  const isMade = (node: ScoreNode): boolean => node.type !== 'kpi' || has(node);
  let waiting = madeNodes(
    plan.scorecards.flatMap(({ kpis }) => kpis.filter(has)),
    isMade,
  );
  const done = new Set<ScoreNode>();
  for (let level = 0; level < MOST_LEVELS && waiting.length > 0; level++) {
    const ready = waiting.filter((node) => readingsOf(node).every(({ to }) => done.has(to) || !isMade(to)));
    if (ready.length === 0) break;
    for (const node of ready) done.add(node);
    waiting = waiting.filter((node) => !done.has(node));
  }
  return done;
}

/** The value trees, and the points and scores that they read. */
function madeNodes(kpis: readonly Kpi[], isMade: (node: ScoreNode) => boolean): readonly ScoreNode[] {
  const found = new Set<ScoreNode>(kpis);
  for (const node of found) for (const { to } of readingsOf(node)) if (isMade(to)) found.add(to);
  return [...found];
}

/** The formula over the values of its inputs; one that does not apply leaves it without meaning. */
function combined(kpi: Kpi, valueOf: (input: Kpi) => ValueWithin | undefined): ValueWithin | undefined {
  const values = new Map(inputsOf(kpi).map((input) => [input, valueOf(input)]));
  const found = [...values.values()];
  if (found.includes('na')) return 'na';
  const tree = computeTree(kpi.valueTree!, (input) => {
    const value = values.get(input);
    return hasValue(value) ? value.value : undefined;
  });
  return tree && { ...tree, estimate: found.some((value) => hasValue(value) && value.estimate) };
}

/**
 * The amounts that a KPI itself reports over the stretches; n/a periods are left out, a missing one leaves it
 * undefined.
 */
function reportedWithin(kpi: Kpi, stretches: readonly Days[], { fiscalYear }: Plan): ValueWithin | undefined {
  if (kpi.actuals.notApplicable) return 'na';
  const byPeriod = new Map(kpi.actuals.entries.map((entry) => [entry.period.text, entry]));
  const own = ownPeriods(kpi, fiscalYear);
  const inEach = stretches.map((stretch) => periodsIn(stretch, own).map(({ period }) => byPeriod.get(period.text)));
  if (!inEach.every(isComplete)) return undefined;
  const amounts = inEach.flat().filter((entry) => entry !== undefined && isReported(entry));
  const counted = amounts.filter((amount) => !isNothing(kpi.aggregate, amount));
  if (counted.length === 0) return 'na';
  const total = aggregate(kpi.aggregate, counted, ratioScale(kpi.unit));
  return total && { value: total.value, how: total.how, estimate: counted.some(({ state }) => state === 'estimate') };
}

const isComplete = (entries: readonly (Actual | undefined)[]): boolean =>
  entries.length > 0 && entries.every((entry) => entry !== undefined);
