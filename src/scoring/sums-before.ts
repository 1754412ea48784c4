import type { Day } from '../calendar/day';
import { daysOf, type FiscalYear } from '../calendar/fiscal-year';
import type { Indicator, Kpi, Target } from '../model/types';
import { ZERO } from '../util/decimal';
import { addTargets, mapTarget } from './attainment';
import type { PeriodFigures, Track } from './types';

/**
 * The sum of the targets before each one, where they are parts of a total: printed as differences of rounded sums they
 * total what is printed of the year (spec 02.9). Undefined for levels, which total nothing.
 */
export function runningSums(
  { aggregate }: Kpi | Indicator,
  targets: readonly (Target | undefined)[],
): readonly (Target | undefined)[] {
  if (aggregate !== 'sum') return targets.map(() => undefined);
  let sum: Target | undefined;
  return targets.map((target) => {
    const before = sum ?? (target && mapTarget(target, () => ZERO));
    if (target) sum = before && addTargets(before, target);
    return before;
  });
}

/** The sums before each period of a track record. */
export function sumsBefore({ item, periods }: Track): ReadonlyMap<PeriodFigures, Target | undefined> {
  const sums = runningSums(
    item,
    periods.map(({ target }) => target),
  );
  return new Map(periods.map((period, i) => [period, sums[i]]));
}

/** The sum before the periods that begin on a day or after it. */
export const sumBefore = (track: Track, day: Day, fiscalYear: FiscalYear): Target | undefined =>
  [...sumsBefore(track)].find(([{ period }]) => daysOf(period, fiscalYear).from >= day)?.[1];
