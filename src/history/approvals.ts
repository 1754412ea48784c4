import type { Day } from '../calendar/day';
import { fiscalYearOf } from '../calendar/fiscal-year';
import { isSamePerson } from '../model/same-person';
import type { Change, Plan } from '../model/types';
import { compareText } from '../util/compare';
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

/**
 * Links each change to the approved entry of `changes` in the newer plan that covers it: the last one on its field,
 * since an older one does not approve a return. One of a day that is to come, or from another value than there was,
 * does not count.
 */
export function withApprovals(changes: readonly ItemChange[], after: Plan, today: Day): readonly ItemChange[] {
  const entries = groupBy(approvedEntries(after), ({ change }) => after.renames.address(change.item.to));
  return changes.map((item) => {
    const on = (entries.get(namedChange(item).item) ?? [])
      .filter((entry) => isOn(entry, item))
      .map(({ change }) => change);
    return { ...item, ...(lastApproval(on.filter(isBy(today)), item) ?? (lastApproval(on, item) && futureOne(on))) };
  });
}

type Approved = Required<Pick<ItemChange, 'approval'>> & Pick<ItemChange, 'approvalProblem'>;

const isBy =
  (day: Day) =>
  ({ approved = '' }: Change): boolean =>
    approved <= day;

const futureOne = (on: readonly Change[]): Approved => ({ approval: on.at(-1)!, approvalProblem: 'future' });

/** The approval by the last of the entries, if it sets the value that is there now. */
function lastApproval(on: readonly Change[], item: ItemChange): Approved | undefined {
  const approval = on.at(-1);
  if (!approval || !says(approval, 'to', item, item.after)) return undefined;
  return beginsAt(item.before, on, item) ? { approval } : { approval, approvalProblem: 'otherBefore' };
}

/** The first of the entries begins at what was agreed, each other one at the value that the one before it set. */
function beginsAt(agreed: string | undefined, on: readonly Change[], item: ItemChange): boolean {
  const last = on.at(-1);
  if (!last) return false;
  if (last.from === undefined || item.type === 'removed' || says(last, 'from', item, agreed)) return true;
  const before = on.slice(0, -1);
  return sameValue(before.at(-1)?.to, last.from) && beginsAt(agreed, before, item);
}

/** Somebody else than who asked must have said yes. */
export const isApproved = ({ approvedBy, approved, requestedBy }: Change): boolean =>
  approvedBy !== undefined && approved !== undefined && !isSamePerson(approvedBy, requestedBy);

/** Sorts entries by their days; those of one day keep the order of the plan. */
const approvedEntries = ({ reviews, fiscalYear }: Plan): readonly Entry[] =>
  reviews
    .flatMap(({ cycle, changes }) =>
      changes.filter(isApproved).map((change) => ({ change, year: fiscalYearOf(cycle, fiscalYear) })),
    )
    .sort((one, other) => compareText(one.change.approved!, other.change.approved!));

/** Tests whether an entry is on the field of a change, or on a whole that it is a part of, in its year. */
function isOn({ change, year }: Entry, item: ItemChange): boolean {
  if (item.year !== undefined && item.year !== year) return false;
  const { field } = namedChange(item);
  if (field === undefined) return item.type === 'removed' && change.field === 'kind';
  return isField(change.field, field) || (field.startsWith(`${change.field}.`) && speaksOf(change, field));
}

const partOf = ({ field: whole }: Change, field: string): string => field.slice(whole.length + 1);

const speaksOf = (change: Change, field: string): boolean => {
  const written = canonical(change.to ?? '');
  return (
    !written.startsWith('{') || topLevelParts(written).some((part) => part.startsWith(`${partOf(change, field)}:`))
  );
};

/** Tests whether an entry names a value as the new one, or the old one. An item that is gone has another kind now. */
function says(change: Change, end: 'from' | 'to', item: ItemChange, value: string | undefined): boolean {
  const { field } = namedChange(item);
  if (field === undefined) return change.to !== item.kind;
  const text = item.type === 'removed' && end === 'to' ? 'none' : (value ?? 'none');
  return isField(change.field, field)
    ? sameValue(change[end], text)
    : hasPart(change[end], partOf(change, field), text);
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
