import type { Day } from '../calendar/day';
import type { Plan } from '../model/types';
import type { ItemChange } from './compare-plans';
import { isGoalpost, movedGoalposts } from './goalposts';

/** The sign-offs that the changes since a state of a plan are judged by. */
export interface AgreedSince {
  /** Years that were signed off by then: each later value is held against what was there. */
  readonly years: ReadonlySet<number>;
  /** Plans that were signed off after it, by their years: what was there before them was a draft. */
  readonly later: ReadonlyMap<number, Plan>;
}

/**
 * Marks changes of goalposts that move nothing agreed: those of a year without a sign-off, and those up to a later one.
 * What differs from that too is approved as since then.
 */
export function withDrafts(
  changes: readonly ItemChange[],
  now: Plan,
  { agreed: { years, later }, today }: { readonly agreed: AgreedSince; readonly today: Day },
): readonly ItemChange[] {
  const moved = new Map(
    [...later].flatMap(([year, signed]) =>
      movedGoalposts(signed, now, { year, today }).map((change) => [keyOf(change), change]),
    ),
  );
  const isHeld = ({ year }: ItemChange): boolean => (year === undefined ? years.size > 0 : years.has(year));
  return changes.map((change) => {
    if (!isGoalpost(change) || isHeld(change)) return change;
    const since = moved.get(keyOf(change));
    return since
      ? { ...change, approval: since.approval, approvalProblem: since.approvalProblem }
      : { ...change, isDraft: true };
  });
}

const keyOf = ({ kind, year, address, field }: ItemChange): string => [kind, year, address, field].join(' ');
