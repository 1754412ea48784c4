import type { Plan } from '../model/types';
import type { PlanVersion } from '../source/plan-versions';
import { comparePlans, type ItemChange } from './compare-plans';
import { evolution, type DatedChange, type PlanOf } from './evolution';

/** Selects the history of one item: everything at its address, and its actuals, but nothing below it. */
const isOf =
  (address: string) =>
  ({ address: other }: ItemChange): boolean =>
    other === address || other.startsWith(`${address} `);

/**
 * The values of one item through the commits of its plan, oldest first: its first version whole, then each change, and
 * last what the files at hand differ in from the newest commit.
 */
export function itemHistory(
  address: string,
  versions: readonly PlanVersion[],
  now: Plan,
  planOf: PlanOf,
): readonly DatedChange[] {
  const concerns = isOf(address);
  const committed = evolution(versions, planOf, { words: address.split(/[/.]/).slice(-1), concerns });
  const newest = versions.at(-1);
  const last = newest && planOf(newest);
  const open = last ? comparePlans(last, now).filter(concerns) : [];
  return [...committed, ...open.map((change) => ({ change }))];
}
