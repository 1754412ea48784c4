import type { Plan } from '../model/types';
import type { PlanVersion } from '../source/plan-versions';
import { comparePlans, presentAddress, type ItemChange } from './compare-plans';
import { evolution, type DatedChange, type PlanOf } from './evolution';
import { textsOn } from './texts-of-interest';

/** Selects the history of one item: everything at its address, and its actuals, but nothing below it. */
const isOf =
  (address: string, { renames }: Plan) =>
  (change: ItemChange): boolean => {
    const other = presentAddress(change.address, renames);
    return other === address || other.startsWith(`${address} `);
  };

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
  const present = now.renames.address(address);
  const concerns = isOf(present, now);
  const texts = textsOn(present, now.renames);
  const committed = evolution(versions, planOf, { texts, concerns });
  const newest = versions.at(-1);
  const last = newest && planOf(newest, texts.haveAPart);
  const open = last ? comparePlans(last, now).filter(concerns) : [];
  return [...committed, ...open.map((change) => ({ change }))];
}
