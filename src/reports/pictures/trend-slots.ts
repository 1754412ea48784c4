import type { ChartFacts } from '../../charts';
import type { Kpi, Target } from '../../model/types';
import { gapTo, type Forecast, type PeriodFigures, type Track } from '../../scoring';
import { targetEnds } from '../../scoring/attainment';
import { isNegative, isPositive, isZero, sum, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { scale, scaleTarget, type Scaled } from '../base/scaled';
import { slotName } from '../base/slot-name';
import { signedText } from './figure-text';

type Slot = ChartFacts['trend']['slots'][number];

/** Levels period by period. */
export const levelSlots = ({ periods }: Track, context: ReportContext): readonly Slot[] =>
  periods.map(({ period, target, actual, status }) => ({
    label: slotName(period, context),
    plan: ends(target),
    actual,
    status,
  }));

interface Sum {
  readonly kpi: Kpi;
  readonly track: Track;
  readonly forecast: Forecast;
  readonly scaled: Scaled;
}

/** The parts of a sum with their variances; what is to come has its part of the forecast. */
export function sumSlots({ kpi, track, forecast, scaled }: Sum, context: ReportContext): readonly Slot[] {
  const rate = rateOfRest(track, forecast);
  return track.periods.map((figures) => ({
    label: slotName(figures.period, context),
    plan: ends(scaleTarget(figures.target, scaled)),
    actual: scale(figures.actual, scaled),
    status: figures.status,
    expected: scale(rate && isOfRest(figures) ? pointOf(figures.target)?.mul(rate) : undefined, scaled),
    variance: varianceOf(figures, kpi, scaled),
  }));
}

/** Spreads what the forecast adds to the actuals like the plan of the rest; undefined where that has another sign. */
function rateOfRest({ periods }: Track, { shown }: Forecast): Decimal | undefined {
  const planned = sum(periods.filter(isOfRest).flatMap(({ target }) => pointOf(target) ?? []));
  const reported = sum(periods.flatMap(({ actual }) => actual ?? []));
  if (!shown || isZero(planned)) return undefined;
  const rate = shown.sub(reported).div(planned);
  return isPositive(rate) ? rate : undefined;
}

const isOfRest = ({ actual, state }: PeriodFigures): boolean => actual === undefined && state !== 'na';

const pointOf = (target: Target | undefined): Decimal | undefined =>
  target?.type === 'point' ? target.value : undefined;

function varianceOf({ actual, target }: PeriodFigures, kpi: Kpi, scaled: Scaled): Slot['variance'] {
  if (!actual || !target) return undefined;
  const value = gapTo(actual, target).div(scaled.divisor);
  return { value, text: signedText(value, kpi, scaled.places), isGood: isGood(value, kpi) };
}

function isGood(gap: Decimal, { direction }: Kpi): boolean {
  if (direction === 'range') return isZero(gap);
  return direction === 'higher' ? !isNegative(gap) : !isPositive(gap);
}

export const ends = (target: Target | undefined): readonly Decimal[] => (target ? targetEnds(target) : []);
