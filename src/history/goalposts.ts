import type { Plan } from '../model/types';
import { withApprovals } from './approvals';
import { everyDifference, type ItemChange } from './compare-plans';
import { kpi } from './kinds/kpi';
import type { ItemKind } from './item-kind';

/** The fields that may not change without approval once a plan is signed off. */
const GOALPOSTS = ['basic.target', 'weight', 'basic.scoring', 'phasing', 'bounds'];

/** A KPI that is gone was a basic objective: it may have become a challenge, which loses nothing. */
export const isGoalpost = ({ kind, type, field }: ItemChange): boolean =>
  kind === 'kpi' && (type === 'removed' || (field !== undefined && GOALPOSTS.includes(field)));

/** Lists the differences from the plan as it was signed off for a year, each with its approval where there is one. */
export function movedGoalposts(signed: Plan, now: Plan, year: number): readonly ItemChange[] {
  const moved = everyDifference(signed, now, [kpi as ItemKind<unknown>]).filter(
    (change) => change.year === year && isGoalpost(change),
  );
  return withApprovals(moved, now);
}
