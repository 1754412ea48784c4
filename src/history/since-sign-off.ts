import type { PlanVersion } from '../source/plan-versions';
import type { ItemChange } from './compare-plans';
import { evolution, type DatedChange, type PlanOf } from './evolution';
import type { ItemKind } from './item-kind';
import { approval, approvalKey } from './kinds/approval';
import { kpi } from './kinds/kpi';
import { strategicTarget } from './kinds/strategic-target';

/** What the commits since a sign-off did to what was agreed, and which of them approved something. */
export const changesSince = (versions: readonly PlanVersion[], planOf: PlanOf): readonly DatedChange[] =>
  evolution(versions, planOf, { kinds: [kpi, strategicTarget, approval] as readonly ItemKind<unknown>[], concerns: () => true });

/** The commit that brought the present value of something; undefined where it is not committed. */
export const commitOf = ({ year, address, field, after }: ItemChange, since: readonly DatedChange[]): DatedChange['commit'] =>
  since.findLast(({ change }) => change.year === year && change.address === address && change.field === field && change.after === after)?.commit;

/**
 * Why an approval does not count where two people must be at work (`policy.approvals: git`): it is not committed yet, or
 * by the author of the change itself.
 */
export function approvalProblem(change: ItemChange, since: readonly DatedChange[]): 'notCommitted' | 'sameAuthor' | undefined {
  const key = change.approval && approvalKey(change.approval);
  const approved = since.findLast((dated) => dated.change.kind === approval.id && dated.change.after === key)?.commit;
  if (!approved) return 'notCommitted';
  const changed = commitOf(change, since);
  return changed && plainAddress(changed) === plainAddress(approved) ? 'sameAuthor' : undefined;
}

const plainAddress = ({ author: { email } }: NonNullable<DatedChange['commit']>): string => email.trim().toLowerCase();
