import type { Kpi, Target } from '../../src/model/types';
import { endsOf } from '../../src/scoring/attainment';
import { printedFigures } from '../../src/scoring/places';
import { runningSums } from '../../src/scoring/sums-before';
import type { Decimal } from '../../src/util/decimal';

/** The targets of a sum's periods as they are printed with so many places. */
export function printedParts(kpi: Kpi, targets: readonly Target[], decimals: number): readonly Decimal[] {
  const item = { ...kpi, decimals };
  const sums = runningSums(kpi, targets);
  return printedFigures(
    targets.map((target, i) => ({ item, value: endsOf(target).low, before: sums[i] && endsOf(sums[i]).low })),
  ).map(({ value }) => value);
}
