import type { Kpi } from '../model/types';
import { inside } from '../source/locate';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { middleOf } from './attainment';
import { toFullYear } from './full-year';
import { num, operand, result, step } from './step';
import { fullYearKind } from './stretch';
import { sumForecast, type SumToDate } from './sum-forecast';
import type { Figures, Forecast, PeriodFigures, Question, Track } from './types';

const RECENT = 3;

/** Forecasts of a KPI's year, and the rate that the rest of it must bring (spec 03.4). */
export function forecast(kpi: Kpi, track: Track, question: Question): Forecast {
  const own = periodsLeft(track.periods) > 0 ? ownersForecast(kpi, question) : undefined;
  const made = kpi.aggregate === 'sum' ? ofSum(kpi, track) : ofLevel(kpi, track);
  const shown = own?.value ?? made.restAtPlan ?? made.level;
  const steps = own ? [...made.steps, step('ownerForecast', () => num(own.value), own.origin)] : made.steps;
  return { ...made, ...(own && { owner: own.value }), ...(shown && { shown }), steps };
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
  if (!kpi.target || !toDate.target || !toDate.actual) return { steps: [] };
  const { value: level, how } = toFullYear(fullYearKind(kpi, false), toDate.actual, kpi.target, toDate.target);
  const steps = [step('levelForecast', how, inside(kpi.origin, 'phasing'))];
  const rest = kpi.aggregate === 'mean' ? requiredMean(middleOf(kpi.target), toDate.actual, periods) : undefined;
  return rest
    ? { level, requiredMean: rest.value, steps: [...steps, step('requiredMean', rest.how)] }
    : { level, steps };
}

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
