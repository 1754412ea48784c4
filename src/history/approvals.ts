import { fiscalYearOf } from '../calendar/fiscal-year';
import { isSamePerson } from '../model/same-person';
import type { Change, Plan } from '../model/types';
import { decimal, plain } from '../util/decimal';
import { groupBy } from '../util/group';
import { isField } from './change-fields';
import type { ItemChange } from './compare-plans';
import { namedChange } from './named-change';

/** An entry of `changes`, and the fiscal year of the review that records it. */
interface Entry {
  readonly change: Change;
  readonly year: number;
}

/** Links each change to the approved entry of `changes` in the newer plan that covers it. */
export function withApprovals(changes: readonly ItemChange[], after: Plan): readonly ItemChange[] {
  const entries = groupBy(approvedEntries(after), ({ change }) => after.renames.address(change.item.to));
  return changes.map((item) => {
    const covering = entries.get(namedChange(item).item)?.findLast((entry) => covers(entry, item));
    return covering ? { ...item, approval: covering.change } : item;
  });
}

/** Somebody else than who asked must have said yes. */
export const isApproved = ({ approvedBy, approved, requestedBy }: Change): boolean =>
  approvedBy !== undefined && approved !== undefined && !isSamePerson(approvedBy, requestedBy);

const approvedEntries = ({ reviews, fiscalYear }: Plan): readonly Entry[] =>
  reviews.flatMap(({ cycle, changes }) =>
    changes.filter(isApproved).map((change) => ({ change, year: fiscalYearOf(cycle, fiscalYear) })),
  );

/**
 * Tests whether an entry approves a change: same field, year and new value; for a removed item, an entry for its
 * `kind`.
 */
function covers({ change, year }: Entry, item: ItemChange): boolean {
  if (item.year !== undefined && item.year !== year) return false;
  const { field } = namedChange(item);
  if (field === undefined) return item.type === 'removed' && change.field === 'kind';
  const after = item.type === 'removed' ? 'none' : item.after;
  if (after === undefined) return false;
  return isField(change.field, field)
    ? sameValue(change.to, after)
    : field.startsWith(`${change.field}.`) && hasPart(change.to, field.slice(change.field.length + 1), after);
}

/** Tests whether a value written for a whole sets one of its parts so: `policy.scoring` to `{totalCap: 130}`. */
function hasPart(written: string | undefined, part: string, after: string): boolean {
  if (written === undefined) return false;
  const [asked, now] = [canonical(written), canonical(after)];
  return asked === now || (asked.startsWith('{') && topLevelParts(asked).includes(`${part}:${now}`));
}

/** A map need name only what it sets: the defaults stand in the plan's own text. */
export function sameValue(written: string | undefined, after: string): boolean {
  if (written === undefined) return false;
  const [asked, now] = [canonical(written), canonical(after)];
  return (
    asked === now || (asked.startsWith('{') && topLevelParts(asked).every((part) => topLevelParts(now).includes(part)))
  );
}

/** Numbers by their value, everything else without its blanks and quotes. */
function canonical(text: string): string {
  const bare = text.trim().replace(/^(?:"(.*)"|'(.*)')$/, '$1$2');
  return /^[+-]?\d+(\.\d+)?$/.test(bare) ? plain(decimal(bare)) : bare.replace(/[\s"']+/g, '');
}

/** `{a:1,b:[2,3]}` → `a:1`, `b:[2,3]`. */
function topLevelParts(map: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of map.slice(1, -1)) {
    depth += '[{'.includes(letter) ? 1 : ']}'.includes(letter) ? -1 : 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
