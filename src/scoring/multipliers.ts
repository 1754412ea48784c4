import type { Multiplier, Scorecard } from '../model/types';
import { max, min, ONE, type Decimal } from '../util/decimal';
import { broughtFrom, type See } from './conditions';
import { interpolate } from './interpolate';
import type { ConditionResult, MultiplierResult } from './types';

type PointFactor = Extract<Multiplier['factor'], { type: 'kpi' }>;

/** The factor of each multiplier of a scorecard, and the ends that it lies between (spec 02.5, 02.11). */
export function multiplierResults(
  { multipliers }: Pick<Scorecard, 'multipliers'>,
  conditions: readonly ConditionResult[],
  see: See,
): readonly MultiplierResult[] {
  const droppedIn = (state: ConditionResult['state']): ReadonlySet<Multiplier> =>
    new Set(conditions.filter((one) => one.state === state).flatMap(droppedBy));
  const [dropped, perhaps] = [droppedIn('applied'), droppedIn('undecided')];
  return multipliers.map((multiplier) => {
    if (dropped.has(multiplier)) return { multiplier, ...without('dropped') };
    const result = { multiplier, ...factorOf(multiplier, see) };
    return perhaps.has(multiplier) ? { ...result, low: min(result.low, ONE), high: max(result.high, ONE) } : result;
  });
}

const droppedBy = ({ condition: { effect } }: ConditionResult): readonly Multiplier[] =>
  effect.type === 'multipliers' ? effect.multipliers.flatMap(({ target }) => target ?? []) : [];

type Factor = Omit<MultiplierResult, 'multiplier'>;

const without = (state: 'dropped' | 'na'): Factor => ({ state, factor: ONE, low: ONE, high: ONE });

const exactly = (factor: Decimal): Pick<Factor, 'factor' | 'low' | 'high'> => ({ factor, low: factor, high: factor });

function factorOf({ factor }: Multiplier, see: See): Factor {
  if (factor.type === 'fixed') return { state: 'applied', ...exactly(factor.times) };
  const kpi = factor.kpi.target;
  const seen = kpi && see(kpi);
  if (seen?.state === 'na') return without('na');
  const value = seen?.fullYearValue;
  if (value && factor.points.length > 0) {
    const { factor: given, how } = factorAt(factor, value);
    return { state: 'applied', value, ...broughtFrom(value, seen?.toDate?.actual), how, ...exactly(given) };
  }
  const given = factor.points.map(([, times]) => times);
  return { state: 'undecided', factor: ONE, low: min(ONE, ...given), high: max(ONE, ...given) };
}

/** The factor at a value, on straight lines whose ends hold, with its arithmetic. */
function factorAt({ points }: PointFactor, value: Decimal): { readonly factor: Decimal; readonly how: () => string } {
  const { percent: factor, how } = interpolate({ points, below: 'hold', above: 'hold' }, value);
  return { factor, how: () => how().replace(/%$/, '') };
}
