import { isReported } from '../../model/reported';
import type { Comparison, Kpi, ScoreCondition } from '../../model/types';
import { ownPeriods } from '../../scoring/own-periods';
import { valuesThatMeet } from '../../scoring/conditions';
import { boundsOf, type Bounds } from '../../scoring/bounds';
import type { FiscalYear } from '../../calendar/fiscal-year';
import { isNegative, isZero, max, min, ZERO, type Decimal } from '../../util/decimal';
import { groupBy } from '../../util/group';

/** Values strictly between two ends; an end that is undefined is open. */
interface Between {
  readonly above?: Decimal;
  readonly below?: Decimal;
}

/** Tells whether no possible value of its KPIs, or every one, meets a condition; undefined where some do. */
export function outcomeOf(
  { when, comparisons }: ScoreCondition,
  fiscalYear: FiscalYear,
): 'never' | 'always' | undefined {
  const known = comparisons.flatMap((comparison) => comparedValues(comparison) ?? []);
  if (known.length < comparisons.length) return undefined;
  const kpis = [...groupBy(known, ({ kpi }) => kpi)].map(([kpi, own]) => ({
    possible: possibleValues(kpi, fiscalYear),
    own: own.map(({ values }) => values),
  }));
  if (when === 'all') {
    if (kpis.some(({ own, possible }) => isEmpty(own.reduce(both), possible))) return 'never';
    return kpis.every(({ own, possible }) => own.every((one) => holdsAll([one], possible))) ? 'always' : undefined;
  }
  if (kpis.some(({ own, possible }) => holdsAll(own, possible))) return 'always';
  return kpis.every(({ own, possible }) => own.every((one) => isEmpty(one, possible))) ? 'never' : undefined;
}

/** The values of the KPI that meet a comparison; undefined where that cannot be told. */
function comparedValues(comparison: Comparison): { readonly kpi: Kpi; readonly values: Between } | undefined {
  const kpi = comparison.kpi.target;
  const met = kpi && valuesThatMeet(comparison, kpi);
  return met && { kpi, values: { [met.side]: met.value } };
}

/** The values that a year can have: of a sum those of its periods together; counts that should be 0 are never below. */
function possibleValues(kpi: Kpi, fiscalYear: FiscalYear): Bounds {
  const { low, high } = boundsOf(kpi);
  if (!low && !high) return counted(kpi);
  const periods = kpi.aggregate === 'sum' && !kpi.valueTree ? ownPeriods(kpi, fiscalYear).length : 1;
  return { ...(low && { low: low.mul(periods) }), ...(high && { high: high.mul(periods) }) };
}

function counted({ target, direction, actuals }: Kpi): Bounds {
  const isCount = direction === 'lower' && target?.type === 'point' && isZero(target.value);
  const wasNegative = actuals.entries.filter(isReported).some(({ value }) => isNegative(value));
  return isCount && !wasNegative ? { low: ZERO } : {};
}

const both = (one: Between, other: Between): Between => ({
  ...edge('above', max, one, other),
  ...edge('below', min, one, other),
});

function edge(side: keyof Between, choose: typeof max, one: Between, other: Between): Between {
  const [first, ...rest] = [one[side], other[side]].filter((value) => value !== undefined);
  return first ? { [side]: choose(first, ...rest) } : {};
}

const isEmpty = ({ above, below }: Between, { low, high }: Bounds): boolean =>
  (above && below ? above.gte(below) : false) ||
  (above && high ? above.gte(high) : false) ||
  (below && low ? below.lte(low) : false);

/** Tests whether some values, together, leave none that is possible. */
function holdsAll(some: readonly Between[], { low, high }: Bounds): boolean {
  const belows = some.flatMap(({ below }) => below ?? []);
  const aboves = some.flatMap(({ above }) => above ?? []);
  return (
    belows.some((below) => (high && below.gt(high)) || aboves.some((above) => below.gt(above))) ||
    aboves.some((above) => low && above.lt(low))
  );
}
