import type { Kpi, Target } from '../../model/types';
import { mapTarget, targetEnds } from '../../scoring/attainment';
import { writtenPlaces } from '../../scoring/places';
import type { Track } from '../../scoring';
import { decimal, grouped, max, ONE, round, ZERO, type Decimal } from '../../util/decimal';
import type { ReportContext } from './report-kind';

/** Figures of a KPI in a table of many columns: all divided by one power of ten, which the name of their unit says. */
export interface Scaled {
  readonly divisor: Decimal;
  readonly unit: string | undefined;
  /** The least places of what is divided; undefined for figures as they are. */
  readonly places?: number;
}

/** Figures with more characters are divided. */
const LONG = 6;

/** Digits that tell the figures of a year apart. */
const DIGITS = 4;

/** The scale of the targets and actuals of a KPI, those to date too. */
export function scaledFor(kpi: Kpi, { toDate, periods }: Track, { words }: ReportContext): Scaled {
  const values = [toDate, ...periods].flatMap(({ actual, target }) => [
    ...(actual ? [actual] : []),
    ...(target ? targetEnds(target) : []),
  ]);
  const largest = max(ZERO, ...values.map((value) => value.abs()));
  const length = (value: Decimal): number => grouped(round(value, 0), writtenPlaces(kpi)).length;
  const { named, isNamed, steps } = words.common.scales;
  if (length(largest) <= LONG || isNamed.test(kpi.unit ?? '')) return { divisor: ONE, unit: kpi.unit };
  const all = steps.map(({ exponent, name }) => ({ divisor: decimal(10n ** BigInt(exponent)), name }));
  const { divisor, name } = all.find((one) => digitsOf(largest.div(one.divisor)) <= DIGITS) ?? all.at(-1)!;
  return {
    divisor,
    unit: named(name, kpi.unit),
    places: Math.max(0, DIGITS - digitsOf(largest.div(divisor))),
  };
}

const digitsOf = (value: Decimal): number => value.floor().toString().length;

/** A figure in its scale. */
export const scale = (value: Decimal | undefined, { divisor }: Scaled): Decimal | undefined => value?.div(divisor);

export const scaleTarget = (target: Target | undefined, scaled: Scaled): Target | undefined =>
  target && mapTarget(target, (end) => end.div(scaled.divisor));
