import type { Kpi } from '../model/types';
import type { Writable } from '../model/writable';
import { inside } from '../source/locate';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { middleOf } from './attainment';
import { boundsOfYear, clampTo, isBeyond, isMissedForGood, withinReach, type Bounds } from './bounds';
import { toFullYear } from './full-year';
import { num, operand, result, step } from './step';
import { fullYearKind } from './stretch';
import { sumForecast, type SumToDate } from './sum-forecast';
import type { Figures, Forecast, PeriodFigures, Question, Track } from './types';

const RECENT = 3;

/** Forecasts of a KPI's year, and the rate that the rest of it must bring (spec 03.4). */
export function forecast(kpi: Kpi, track: Track, question: Question): Forecast {
  const own = periodsLeft(track.periods) > 0 ? ownersForecast(kpi, question) : undefined;
  const made = bounded(kpi.aggregate === 'sum' ? ofSum(kpi, track) : ofLevel(kpi, track), kpi, track);
  const shown = own ? clampTo(own.value, roomOf(kpi, track)) : (made.restAtPlan ?? made.level);
  const steps = own ? [...made.steps, step('ownerForecast', () => num(own.value), own.origin)] : made.steps;
  return { ...made, ...(own && { owner: own.value }), ...(shown && { shown }), steps };
}

const FORECASTS = ['planRate', 'restAtPlan', 'recent', 'level'] as const;
const REQUIREMENTS = ['requiredPerPeriod', 'requiredMean'] as const;

/** Keeps forecasts and requirements within what is possible; a requirement beyond it is none (spec 03.4). */
function bounded(made: Forecast, kpi: Kpi, track: Track): Forecast {
  const room = roomOf(kpi, track);
  const kept: Writable<Forecast> = { ...made, steps: [...made.steps] };
  const keep = (name: (typeof FORECASTS | typeof REQUIREMENTS)[number], value: Decimal): void => {
    const before = made[name]!;
    if (value.equals(before)) return;
    kept[name] = value;
    kept.steps = [
      ...kept.steps,
      step('keptWithinBounds', () => `${num(before)} → ${num(value)}`, inside(kpi.origin, 'bounds')),
    ];
  };
  for (const name of FORECASTS) if (made[name]) keep(name, clampTo(made[name], room));
  for (const name of REQUIREMENTS) {
    const value = made[name] && withinReach(made[name], kpi, track);
    if (value) keep(name, value);
    else if (made[name]) kept.outOfReach = true;
  }
  if (isLost(kpi, track)) kept.outOfReach = true;
  return kept.outOfReach ? withoutRequirement(kept, made) : kept;
}

/** Tests whether no value of the periods left brings the target back. */
function isLost(kpi: Kpi, { periods, toDate: { actual } }: Track): boolean {
  if (!kpi.target || !actual || periodsLeft(periods) === 0) return false;
  return isBeyond(kpi.target, kpi) || isMissedForGood(kpi.target, kpi, actual);
}

function withoutRequirement(kept: Writable<Forecast>, made: Forecast): Forecast {
  const asked = made.requiredPerPeriod ?? made.requiredMean;
  if (asked) kept.steps = [...kept.steps, step('outOfReach', () => num(asked))];
  for (const name of ['required', ...REQUIREMENTS] as const) delete kept[name];
  return kept;
}

/** Lowest and highest figure that the year can still end at. */
const roomOf = (kpi: Kpi, track: Track): Bounds =>
  boundsOfYear(kpi, reachedSoFar(kpi, track), periodsLeft(track.periods));

/** The total reported, with the targets of periods that do not apply. */
function reachedSoFar(kpi: Kpi, track: Track): Decimal {
  const known = sumToDate(kpi, track);
  return known ? known.actual.add(known.notApplicable ?? ZERO) : ZERO;
}

/** The owner's word counts from the day it was given, and until nothing is left to forecast. */
const ownersForecast = ({ forecast: own }: Kpi, { asOf }: Question): Kpi['forecast'] =>
  own?.on === undefined || own.on <= asOf ? own : undefined;

function ofSum(kpi: Kpi, track: Track): Forecast {
  const known = sumToDate(kpi, track);
  return known ? sumForecast(known) : { steps: [] };
}

/** A sum as it stands; undefined without a target or before anything is reported. */
export function sumToDate({ target }: Kpi, { toDate, periods }: Track): SumToDate | undefined {
  if (!target || !toDate.target || !toDate.actual) return undefined;
  const counted = periods.filter(isCounted);
  const last = counted.slice(-RECENT);
  return {
    target: middleOf(target),
    targetToDate: middleOf(toDate.target),
    actual: toDate.actual,
    notApplicable: sum(
      periods.filter(({ state }) => state === 'na').map((period) => (period.target ? middleOf(period.target) : ZERO)),
    ),
    left: periodsLeft(periods),
    ...(last.length === RECENT && {
      recent: {
        actual: sum(last.map(({ actual }) => actual)),
        target: sum(last.map((period) => middleOf(period.target))),
      },
    }),
  };
}

/** Periods that may still bring something. */
export const periodsLeft = (periods: readonly PeriodFigures[]): number =>
  periods.filter(({ state }) => state === 'pending' || state === 'missing').length;

type Counted = PeriodFigures & Required<Pick<Figures, 'actual' | 'target'>>;

const isCounted = (period: PeriodFigures): period is Counted =>
  period.actual !== undefined && period.target !== undefined;

/** The value to date, moved along its path; and for means what the rest must average: (n·T − Σ) / (n − m). */
function ofLevel(kpi: Kpi, { toDate, periods }: Track): Forecast {
  if (!toDate.actual) return { steps: [] };
  if (!kpi.target || !toDate.target) return asItStands(toDate.actual);
  const { value: level, how } = toFullYear(fullYearKind(kpi, false), toDate.actual, kpi.target, toDate.target);
  const steps = [step('levelForecast', how, inside(kpi.origin, 'phasing'))];
  const rest = kpi.aggregate === 'mean' ? requiredMean(middleOf(kpi.target), toDate.actual, periods) : undefined;
  return rest
    ? { level, requiredMean: rest.value, steps: [...steps, step('requiredMean', rest.how)] }
    : { level, steps };
}

/** Without a target there is none to go by. */
const asItStands = (level: Decimal): Forecast => ({ level, steps: [step('levelForecast', () => num(level))] });

/** The average of the rest at which the mean of all periods is `target`. Undefined when nothing remains. */
export function requiredMean(
  target: Decimal,
  mean: Decimal,
  periods: readonly PeriodFigures[],
): { readonly value: Decimal; readonly how: () => string } | undefined {
  const reported = periods.filter(({ actual }) => actual !== undefined).length;
  const left = periodsLeft(periods);
  if (left === 0 || reported === 0) return undefined;
  const [applicable, total] = [reported + left, mean.mul(reported)];
  const value = target.mul(applicable).sub(total).div(left);
  return {
    value,
    how: () =>
      `(${applicable} × ${operand(target)} − ${operand(total)}) / (${applicable} − ${reported}) ${result(value)}`,
  };
}
