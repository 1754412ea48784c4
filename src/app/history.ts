import { suggest } from '../diagnostics/nearest';
import { everyValue, itemHistory, plansOf } from '../history';
import { loadPlan } from '../pipeline';
import { history as historyReport } from '../reports/history';
import { planVersions } from '../source/plan-versions';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';

export interface HistoryQuestion {
  /**
   * The address of a KPI, challenge, measure, stage, milestone, condition, multiplier or department, or a setting such
   * as `policy.status.green`.
   */
  readonly address: string;
}

/**
 * The values of an item through the commits of the plan. Throws a UserError outside git, and where no commit knows the
 * address.
 */
export function history(opened: OpenedPlan, { address: asked }: HistoryQuestion): Answer {
  const { plan, tree, git } = opened;
  const address = plan.renames.address(asked);
  const versions = planVersions(tree.root, { to: tree.commit?.hash ?? 'HEAD' }, git);
  const changes = itemHistory(
    address,
    versions,
    plan,
    plansOf((version) => loadPlan(version).plan),
  );
  if (changes.length === 0) {
    const known = [...new Set(everyValue(plan).map((value) => value.address.split(' ')[0]!))];
    if (!known.includes(address)) throw new UserError('address-without-history', address, suggest(address, known));
  }
  const endsAt = versions.find(({ isStart }) => isStart)?.commit;
  return { report: historyReport.build({ plan, address, changes, endsAt }, contextOf(opened)) };
}
