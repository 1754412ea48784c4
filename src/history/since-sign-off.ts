import type { Plan } from '../model/types';
import type { PlanVersion } from '../source/plan-versions';
import { memoize, once } from '../util/memoize';
import { everyValue, presentAddress, type ApprovalProblem, type ItemChange } from './compare-plans';
import { evolution, type DatedChange, type PlanOf } from './evolution';
import { goalpostKinds, isGoalpost } from './goalposts';
import type { ItemKind } from './item-kind';
import { approval, approvalKey } from './kinds/approval';
import { strategicTarget } from './kinds/strategic-target';
import { textsOnAgreed } from './texts-of-interest';

/** The changes by commits to what a change is about, and the approvals of them. */
export type ChangesSince = (about: Pick<ItemChange, 'address'>) => readonly DatedChange[];

const KINDS = [...goalpostKinds, strategicTarget, approval] as readonly ItemKind<unknown>[];

/** The changes of commits since a sign-off to what was agreed, and their approvals, under the present names. */
export function changesSince(versions: () => readonly PlanVersion[], planOf: PlanOf, { renames }: Plan): ChangesSince {
  const all = once(versions);
  const changesOf = memoize((address: string) =>
    evolution(all(), planOf, { texts: textsOnAgreed(address, renames), kinds: KINDS, concerns: () => true }).map(
      ({ change, commit }) => ({ change: { ...change, address: presentAddress(change.address, renames) }, commit }),
    ),
  );
  return ({ address }) => changesOf(address.split(' ')[0]!);
}

/** The commit that brought the present value of something; undefined where it is not committed. */
export const commitOf = (
  { year, address, field, after }: ItemChange,
  since: readonly DatedChange[],
): DatedChange['commit'] =>
  since.findLast(
    ({ change }) =>
      change.year === year && change.address === address && change.field === field && change.after === after,
  )?.commit;

/**
 * Reason why an approval does not count where two people must be at work (`policy.approvals: git`): it is not committed
 * yet, or by the author of the change itself.
 */
export function approvalProblem(change: ItemChange, since: readonly DatedChange[]): ApprovalProblem | undefined {
  const key = change.approval && approvalKey(change.approval);
  const approved = since.findLast((dated) => dated.change.kind === approval.id && dated.change.after === key)?.commit;
  if (!approved) return 'notCommitted';
  const changed = commitOf(change, since);
  return changed && plainAddress(changed) === plainAddress(approved) ? 'sameAuthor' : undefined;
}

/** Every change of which an approval does not count with why. One that stood there before the change does. */
export function withApprovalProblems(
  changes: readonly ItemChange[],
  before: Plan,
  since: ChangesSince,
): readonly ItemChange[] {
  const known = new Set(everyValue(before, [approval as ItemKind<unknown>]).map(({ after }) => after));
  return changes.map((change) => {
    const isNew =
      change.approval !== undefined &&
      change.approvalProblem === undefined &&
      !change.isDraft &&
      isGoalpost(change) &&
      !known.has(approvalKey(change.approval));
    const problem = isNew ? approvalProblem(change, since(change)) : undefined;
    return problem ? { ...change, approvalProblem: problem } : change;
  });
}

const plainAddress = ({ author: { email } }: NonNullable<DatedChange['commit']>): string => email.trim().toLowerCase();
