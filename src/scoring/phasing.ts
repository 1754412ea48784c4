import { makePeriod, type Period } from '../calendar/period';
import type { Aggregate, Indicator, Kpi, Phasing, Target } from '../model/types';
import { ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { mapTarget } from './attainment';
import type { OwnPeriod } from './own-periods';
import { phaseRest } from './phase-sum';
import type { TargetChange } from './target-changes';

/**
 * The target of each own period of an item, in their order (spec 03.2): its part of the annual target for
 * a sum, the level to hold then for anything else. `changes` are those of this item, oldest first.
 * Undefined for an item without a target, and for an allowance.
 */
export function phasedTargets(
  item: Kpi | Indicator,
  own: readonly OwnPeriod[],
  changes: readonly TargetChange[] = [],
): readonly Target[] | undefined {
  const { target } = item;
  if (!target || isAllowance(item)) return undefined;
  if (item.phasing.type === 'months') return namedTargets(item.phasing.targets, item.aggregate, target, own);
  // Most levels are flat.
  if (item.aggregate !== 'sum' && item.phasing.type !== 'path' && changes.length === 0) return own.map(() => target);
  const phase = item.aggregate === 'sum' ? sumPhaser(item, own) : levelPhaser(item.phasing, own.length);
  if (target.type === 'point')
    return phase(throughChanges(target.value, own, changes)).map((value) => ({ type: 'point', value }));
  const [low, high] = [phase([{ from: 0, target: target.low }]), phase([{ from: 0, target: target.high }])];
  return own.map((_, i) => ({ type: 'range', low: low[i]!, high: high[i]! }));
}

/** True for a sum whose year allows its whole target from the first day, and which has no targets of single periods. */
export const isAllowance = ({ aggregate, phasing }: Pick<Kpi | Indicator, 'aggregate' | 'phasing'>): boolean =>
  aggregate === 'sum' && phasing.type === 'allowance';

/** An annual target and the own period, from 0, that it holds from. */
interface Stretch {
  readonly from: number;
  readonly target: Decimal;
}

function throughChanges(
  target: Decimal,
  own: readonly OwnPeriod[],
  changes: readonly TargetChange[],
): readonly Stretch[] {
  const firsts = [0, ...changes.map(({ effective }) => own.filter(({ to }) => to < effective).length)];
  return firsts.map((from, i) => ({ from, target: changes[i]?.before ?? target }));
}

/** Closed periods keep their parts; what is left of each later target is spread over what remains. */
function sumPhaser(
  item: Kpi | Indicator,
  own: readonly OwnPeriod[],
): (stretches: readonly Stretch[]) => readonly Decimal[] {
  const weights = weightsOf(item, own);
  const step = 'step' in item.phasing ? item.phasing.step : undefined;
  return (stretches) =>
    stretches.reduce<readonly Decimal[]>((parts, { from, target }) => {
      const closed = parts.slice(0, from);
      return [...closed, ...phaseRest(sum(closed), target, { weights: weights.slice(from), step })];
    }, []);
}

const weightsOf = (item: Kpi | Indicator, own: readonly OwnPeriod[]): readonly Decimal[] =>
  writtenWeights(item, own) ?? own.map(() => ONE);

/**
 * The weights that a profile or last year gives the own periods. Undefined where there is neither, or it does not fit
 * the periods: then the year is even.
 */
export function writtenWeights(item: Kpi | Indicator, own: readonly OwnPeriod[]): readonly Decimal[] | undefined {
  const { phasing } = item;
  if (phasing.type === 'profile') return profile(phasing.weights, own);
  return phasing.type === 'lastYear' && item.type === 'kpi' ? lastYear(item.history, own) : undefined;
}

/** One weight for each own period, or 12 for the months that they are made of. */
function profile(weights: readonly Decimal[], own: readonly OwnPeriod[]): readonly Decimal[] | undefined {
  if (weights.length === own.length) return weights;
  const months = own.flatMap((period) => period.months);
  if (weights.length !== 12 || months.length > 12) return undefined;
  // A KPI that starts later has the last months of the year.
  let next = 12 - months.length;
  return own.map((period) => sum(period.months.map(() => weights[next++]!)));
}

/** The actuals of a year before, by period or by its months. Undefined when any of it is not there. */
function lastYear(history: Kpi['history'], own: readonly OwnPeriod[]): readonly Decimal[] | undefined {
  const reached = new Map(history.map(({ period, value }) => [period.text, value]));
  const weights = own.map(({ period, months }) => {
    const values = months.map((month) => reached.get(yearBefore(month)));
    return reached.get(yearBefore(period)) ?? (values.every((value) => value !== undefined) ? sum(values) : undefined);
  });
  return weights.every((weight) => weight !== undefined) ? weights : undefined;
}

const yearBefore = ({ unit, year, index }: Period): string => makePeriod(unit, year - 1, index).text;

/**
 * Targets of levels: one value throughout, or a straight path: B + (T − B) · m / n. After a change it goes on from
 * where it was.
 */
function levelPhaser(phasing: Phasing, count: number): (stretches: readonly Stretch[]) => readonly Decimal[] {
  return (stretches) =>
    stretches.reduce<readonly Decimal[]>((levels, { from, target }) => {
      const left = count - from;
      const start = phasing.type === 'path' ? (levels[from - 1] ?? phasing.from) : undefined;
      const rest = Array.from({ length: left }, (_, i) =>
        start
          ? start.add(
              target
                .sub(start)
                .mul(i + 1)
                .div(left),
            )
          : target,
      );
      return [...levels.slice(0, from), ...rest];
    }, []);
}

type NamedTargets = Extract<Phasing, { type: 'months' }>['targets'];

/**
 * Targets as written: a sum has none in a period that is not named, a level keeps the one before (the annual one at
 * first).
 */
function namedTargets(
  named: NamedTargets,
  aggregate: Aggregate,
  annual: Target,
  own: readonly OwnPeriod[],
): readonly Target[] {
  const byPeriod = new Map(named.map(({ period, value }) => [period.text, value]));
  let level = annual;
  return own.map((period) => {
    const value = byPeriod.get(period.period.text) ?? (aggregate === 'sum' ? sumOfMonths(period, byPeriod) : undefined);
    if (value !== undefined) level = mapTarget(annual, () => value);
    return level;
  });
}

const sumOfMonths = ({ months }: OwnPeriod, byPeriod: ReadonlyMap<string, Decimal>): Decimal =>
  sum(months.map(({ text }) => byPeriod.get(text) ?? ZERO));
