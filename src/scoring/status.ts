import type { Direction, Indicator, Kpi, Policy, Target } from '../model/types';
import type { Decimal } from '../util/decimal';
import { attainment, meets } from './attainment';
import type { Figures, Forecast, State, Status, Track } from './types';

type Bands = Policy['status'];

const WITHOUT_VALUE: Partial<Record<State, Status>> = { missing: 'missing', na: 'na', pending: 'none' };

/** Figures without their status. */
type Unrated = Pick<Figures, 'state'> & {
  readonly [K in 'actual' | 'target' | 'attainment']?: Figures[K] | undefined;
};

/** Status of figures (spec 03.3). `fullYearValue` is A*, for the challenge. */
export function statusOf(
  item: Kpi | Indicator,
  { state, actual, target, attainment: attained }: Unrated,
  fullYearValue: Decimal | undefined,
  bands: Bands,
): Status {
  const without = WITHOUT_VALUE[state];
  if (without) return without;
  if (!actual) return 'none';
  // A month before an approved change may have had a target beyond the challenge that stands now.
  const isMet = !target || meets(actual, target, item.direction);
  if (isMet && reachesChallenge(item, fullYearValue)) return 'challenge';
  if (!target) return 'none';
  return attained ? bandOfRate(attained, bands) : bandOf(actual, target, item.direction, bands);
}

const reachesChallenge = (item: Kpi | Indicator, value: Decimal | undefined): boolean =>
  item.type === 'kpi' &&
  item.challenge !== undefined &&
  value !== undefined &&
  meets(value, item.challenge.target, item.direction);

/**
 * The outlook: the forecast judged against the target of the year (spec 03.3). Without a forecast it is that nothing is
 * reported, applies or is due.
 */
export function outlookStatus(kpi: Kpi, { state }: Track, { shown }: Forecast, bands: Bands): Status {
  const known = shown && (kpi.target ?? kpi.challenge) && state !== 'na';
  return statusOf(kpi, { state: known ? 'value' : state, target: kpi.target, actual: shown }, shown, bands);
}

/** Green, amber or red by attainment; where that is undefined, green when the target is met, else red. */
export function bandOf(actual: Decimal, target: Target, direction: Direction, bands: Bands): Status {
  const attained = attainment(actual, target, direction);
  if (!attained) return meets(actual, target, direction) ? 'green' : 'red';
  return bandOfRate(attained, bands);
}

/** 1 is on target. */
export function bandOfRate(rate: Decimal, { green, amber }: Bands): Status {
  if (rate.gte(green)) return 'green';
  return rate.gte(amber) ? 'amber' : 'red';
}
