import type { Challenge, Indicator, Kpi, Ksf, Measure, Plan, Scorecard, StrategicKpi } from '../../model/types';
import { scorecardYears } from '../../model/walk';
import { compareText } from '../../util/compare';

/** Anything that has an address and can be explained. A scorecard's address is its id. */
export type ExplainableItem = Scorecard | Kpi | Measure | Indicator | Challenge | StrategicKpi | Ksf;

export interface Found {
  readonly item: ExplainableItem | undefined;
  /** Every address there is in that year, for “Did you mean”. */
  readonly candidates: readonly string[];
  /** Other years, rising, in which the address exists. */
  readonly otherYears: readonly number[];
}

/** The item with an address in a year; the strategy's are the same in every year. */
export function findExplainable(plan: Plan, address: string, year: number): Found {
  const known = addressesOf(plan, year);
  return {
    item: known.get(address),
    candidates: [...known.keys()].sort(compareText),
    otherYears: scorecardYears(plan).filter((other) => other !== year && addressesOf(plan, other).has(address)),
  };
}

/** Explainable items of a year by address, in the order of the plan. */
export function addressesOf(plan: Plan, year: number): ReadonlyMap<string, ExplainableItem> {
  const ksfs = plan.strategies.flatMap((strategy) => strategy.ksfs);
  const scorecards = plan.scorecards.filter((scorecard) => scorecard.year === year);
  const items = [
    ...ksfs,
    ...ksfs.flatMap(({ kpis }) => kpis),
    ...scorecards.flatMap(({ kpis, challenges }) => [...kpis.flatMap(kpiItems), ...challenges]),
  ];
  const found = new Map<string, ExplainableItem>(scorecards.map((one) => [one.id, one]));
  for (const item of items) if (!found.has(item.address)) found.set(item.address, item);
  return found;
}

const kpiItems = (kpi: Kpi): readonly (Kpi | Measure | Indicator)[] => [
  kpi,
  ...kpi.measures.flatMap((measure) => [measure, ...measure.indicators]),
];

/** A scorecard is known by its id. */
export const addressOf = (item: ExplainableItem): string => (item.type === 'scorecard' ? item.id : item.address);
