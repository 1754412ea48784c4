import { daysOf } from '../calendar/fiscal-year';
import type { Day } from '../calendar/day';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Kpi, Plan } from '../model/types';
import { groupBy } from '../util/group';
import { decimal, type Decimal } from '../util/decimal';
import { sortBy } from '../util/compare';

/**
 * An approved change of an annual target: periods that ended before `effective` keep the phasing of the target before.
 */
export interface TargetChange {
  readonly kpi: Kpi;
  readonly effective: Day;
  /** The annual target before. */
  readonly before: Decimal;
}

const FIELDS = ['basic.target', 'target'];

/** The approved changes of annual targets that the reviews record, oldest first (spec 03.2). */
export const targetChanges: (plan: Plan) => ReadonlyMap<Kpi, readonly TargetChange[]> = cachedPerPlan((plan) => {
  const changes = plan.reviews.flatMap((review) => review.changes.flatMap((change) => read(change, plan)));
  return groupBy(
    sortBy(changes, ({ effective }) => effective),
    ({ kpi }) => kpi,
  );
});

type Change = Plan['reviews'][number]['changes'][number];

function read(change: Change, { fiscalYear }: Plan): TargetChange[] {
  const kpi = change.item.target;
  const before = change.from === undefined ? undefined : written(change.from);
  const { approved, approvedBy, effective } = change;
  if (kpi?.type !== 'kpi' || !FIELDS.includes(change.field) || !before || !approved || !approvedBy || !effective)
    return [];
  return [{ kpi, before, effective: daysOf(effective, fiscalYear).from }];
}

function written(text: string): Decimal | undefined {
  return /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? decimal(text.trim()) : undefined;
}
