import { decimal, isNegative, isZero, ZERO, type Decimal } from '../util/decimal';
import { num, operand, result, step } from './step';
import type { Forecast, Step, StepName } from './types';

/** A sum on its way through the year. */
export interface SumToDate {
  /** The target of the full year. */
  readonly target: Decimal;
  /** The value that the rest of the year is to lead to. Default: the target. */
  readonly aim?: Decimal;
  /** The target of the reported periods. */
  readonly targetToDate: Decimal;
  readonly actual: Decimal;
  /** Targets of periods that do not apply; they are taken as reached, so that they neither help nor hurt. */
  readonly notApplicable?: Decimal;
  /** The number of periods still to come. */
  readonly left: number;
  /** The last three reported periods together. */
  readonly recent?: { readonly actual: Decimal; readonly target: Decimal };
}

type ForecastFigure = 'planRate' | 'restAtPlan' | 'recent' | 'required' | 'requiredPerPeriod';
type Figure = { readonly value: Decimal; readonly how: () => string } | undefined;

const STEPS: Record<ForecastFigure, StepName> = {
  planRate: 'planRate',
  restAtPlan: 'restAtPlanForecast',
  recent: 'recentForecast',
  required: 'requiredRate',
  requiredPerPeriod: 'requiredPerPeriod',
};

/** The forecasts of a sum (spec 03.4); a figure that is undefined there is not in the result. */
export function sumForecast(sum: SumToDate): Forecast {
  const figures: Record<ForecastFigure, Figure> = {
    planRate: planRate(sum),
    restAtPlan: restAtPlan(sum),
    recent: recent(sum),
    required: required(sum),
    requiredPerPeriod: requiredPerPeriod(sum),
  };
  const made: { -readonly [K in ForecastFigure]?: Decimal } = {};
  const steps: Step[] = [];
  for (const name of Object.keys(figures) as ForecastFigure[]) {
    const figure = figures[name];
    if (!figure) continue;
    made[name] = figure.value;
    steps.push(step(STEPS[name], figure.how));
  }
  return { ...made, steps };
}

function planRate({ actual, target, targetToDate }: SumToDate): Figure {
  if (!sameSign(target, targetToDate)) return undefined;
  const value = actual.mul(target).div(targetToDate);
  return { value, how: () => `${num(actual)} / ${operand(targetToDate)} × ${operand(target)} ${result(value)}` };
}

function restAtPlan({ actual, target, targetToDate }: SumToDate): Figure {
  const value = actual.add(target).sub(targetToDate);
  return { value, how: () => `${num(actual)} + (${num(target)} − ${operand(targetToDate)}) ${result(value)}` };
}

function recent(sum: SumToDate): Figure {
  const [rest, { actual, notApplicable = ZERO, recent: last }] = [restOf(sum), sum];
  if (!last || !sameSign(last.target, rest)) return undefined;
  const value = actual.add(notApplicable).add(last.actual.mul(rest).div(last.target));
  return {
    value,
    how: () =>
      `${num(actual)}${plus(notApplicable)} + ${operand(last.actual)} / ${operand(last.target)} × ${operand(rest)} ${result(value)}`,
  };
}

/** Undefined when nothing of the plan remains. */
function required(sum: SumToDate): Figure {
  const [rest, gap] = [restOf(sum), gapOf(sum)];
  if (isZero(rest)) return undefined;
  const value = gap.div(rest);
  return { value, how: () => `${gapInNumbers(sum)} / ${operand(rest)} ${result(value)}` };
}

function requiredPerPeriod(sum: SumToDate): Figure {
  if (sum.left === 0) return undefined;
  const value = gapOf(sum).div(decimal(sum.left));
  return { value, how: () => `${gapInNumbers(sum)} / ${sum.left} ${result(value)}` };
}

/** The plan of the periods still to come. */
const restOf = ({ target, targetToDate, notApplicable = ZERO }: SumToDate): Decimal =>
  target.sub(targetToDate).sub(notApplicable);

/** The amount still missing to the aim. */
const gapOf = ({ target, aim = target, actual, notApplicable = ZERO }: SumToDate): Decimal =>
  aim.sub(actual).sub(notApplicable);

const gapInNumbers = ({ target, aim = target, actual, notApplicable = ZERO }: SumToDate): string =>
  `(${num(aim)} − ${operand(actual)}${isZero(notApplicable) ? '' : ` − ${operand(notApplicable)}`})`;

const plus = (value: Decimal): string => (isZero(value) ? '' : ` + ${operand(value)}`);

const sameSign = (a: Decimal, b: Decimal): boolean => !isZero(a) && !isZero(b) && isNegative(a) === isNegative(b);
