import type { Indicator, Kpi, Target } from '../model/types';
import { round } from '../util/decimal';
import { addTargets, mapTarget } from './attainment';

/**
 * The targets of periods as they are printed with so many places: of a sum the differences of rounded cumulatives, so
 * that they total the year too (spec 03.2).
 */
export function printedTargets(
  { aggregate }: Pick<Kpi | Indicator, 'aggregate'>,
  targets: readonly (Target | undefined)[],
  places: number,
): readonly (Target | undefined)[] {
  if (aggregate !== 'sum') return targets;
  const rounded = (target: Target): Target => mapTarget(target, (value) => round(value, places));
  let before: Target | undefined;
  return targets.map((target) => {
    if (!target) return undefined;
    const [last, next] = [before, before ? addTargets(before, target) : target];
    before = next;
    return last
      ? addTargets(
          rounded(next),
          mapTarget(rounded(last), (value) => value.neg()),
        )
      : rounded(next);
  });
}
