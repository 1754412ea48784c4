import type { Renames } from '../model/renames';
import type { Change, Plan, Text } from '../model/types';
import type { Origin } from '../source/locate';
import type { Course, ItemKind, ListedItem } from './item-kind';
import { itemKinds } from './kinds';
import { scorecard } from './kinds/scorecard';

/**
 * Reason why an approval does not count: its day is to come, or it begins at another value than was agreed; or it is
 * not committed yet, or by the author of the change itself (`policy.approvals: git`).
 */
export type ApprovalProblem = 'future' | 'otherBefore' | 'notCommitted' | 'sameAuthor';

/** A value that was agreed on something: `weight`, `60`. */
export interface Term {
  readonly field: string;
  readonly value: string;
}

/** Something whose value differs between two states of a plan. Where it is written, and how, is no difference. */
export interface ItemChange {
  /** The id of its kind. */
  readonly kind: string;
  readonly type: 'changed' | 'added' | 'removed';
  readonly address: string;
  readonly year?: number;
  readonly name?: Text;
  /** Name of the field in `changes` of a review; undefined if the whole item is new or gone. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  /** Values that are agreed on an item that is new, or were on one that is gone. */
  readonly terms?: readonly Term[];
  /** Part of a scorecard that is new itself, in which nothing was agreed before. */
  readonly isOfNew?: boolean;
  readonly course: Course;
  /** The present place; of something gone, the former one. */
  readonly origin?: Origin;
  /** The approved entry of `changes` that covers it. */
  readonly approval?: Change;
  /** Reason why that does not count; undefined if it does. */
  readonly approvalProblem?: ApprovalProblem;
  /** Nothing was signed off that it could move. */
  readonly isDraft?: boolean;
}

/**
 * Every difference, by kind and then in the plan's order. What is below something new or gone is not told again, but
 * what was agreed in a scorecard is.
 */
export function comparePlans(before: Plan, after: Plan): readonly ItemChange[] {
  const all = everyDifference(before, after);
  const whole = new Map(
    all.filter(({ field }) => field === undefined).map(({ kind, year, address }) => [`${year} ${address}`, kind]),
  );
  return all.filter(
    ({ kind, field, year, address }) =>
      field !== undefined || !above(address).some((parent) => isToldWith(whole.get(`${year} ${parent}`), kind)),
  );
}

const AGREED: ReadonlySet<string> = new Set(itemKinds.filter(({ terms }) => terms).map(({ id }) => id));

/** Tests whether an item says with what is above it, if that is new or gone, all that there is to say. */
const isToldWith = (above: string | undefined, kind: string): boolean =>
  above !== undefined && (above !== scorecard.id || !AGREED.has(kind));

/** Changes including those of items below one that is new or gone. */
export const everyDifference = (
  before: Plan,
  after: Plan,
  kinds: readonly ItemKind<unknown>[] = itemKinds,
): readonly ItemChange[] => kinds.flatMap((kind) => compareKind(kind, before, after));

/** Every value of a plan, as changes from nothing. */
export const everyValue = (plan: Plan, kinds: readonly ItemKind<unknown>[] = itemKinds): readonly ItemChange[] =>
  kinds.flatMap((kind) => kind.list(plan).flatMap((listed) => valuesOf(kind, listed)));

const valuesOf = (kind: ItemKind<unknown>, listed: ListedItem<unknown>): ItemChange[] =>
  kind.fields.flatMap((field): ItemChange[] => {
    const after = field.read(listed.item);
    return after === undefined
      ? []
      : [{ ...identity(kind, listed), type: 'added', field: field.id, after, course: 'neutral' }];
  });

/** `a/b/c 2026-03` → `a/b/c`, `a/b`, `a`. */
function above(address: string): readonly string[] {
  const end = Math.max(address.lastIndexOf('/'), address.lastIndexOf(' '));
  return end === -1 ? [] : [address.slice(0, end), ...above(address.slice(0, end))];
}

function compareKind(kind: ItemKind<unknown>, before: Plan, after: Plan): ItemChange[] {
  const old = byKey(kind.list(before).map((listed) => presentName(listed, after)));
  const now = byKey(kind.list(after));
  const marked = partsOfNew(before, after);
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, item]) => wholeChange(kind, 'removed', item));
  return [
    ...gone,
    ...[...now].flatMap(([key, item]) =>
      old.has(key) ? fieldChanges(kind, old.get(key)!, item, after) : [marked(wholeChange(kind, 'added', item))],
    ),
  ];
}

/** Marks parts of scorecards that were not there before, under their present names. */
function partsOfNew(before: Plan, { renames }: Plan): (change: ItemChange) => ItemChange {
  const known = new Set(before.scorecards.map(({ id, year }) => `${year} ${renames.address(id)}`));
  return (change) => {
    const [id = '', ...rest] = change.address.split('/');
    return rest.length > 0 && !known.has(`${change.year} ${id}`) ? { ...change, isOfNew: true } : change;
  };
}

/** The present name behind an address and what follows it: `a/b 2026-03`. */
export function presentAddress(text: string, renames: Renames): string {
  const [address, ...rest] = text.split(' ') as [string, ...string[]];
  return [renames.address(address), ...rest].join(' ');
}

/** Keeps the first of two items with one key; `duplicate-id` and `duplicate-value` report the second. */
function byKey(listed: readonly ListedItem<unknown>[]): Map<string, ListedItem<unknown>> {
  const known = new Map<string, ListedItem<unknown>>();
  for (const item of listed) if (!known.has(item.key)) known.set(item.key, item);
  return known;
}

function wholeChange(kind: ItemKind<unknown>, type: 'added' | 'removed', listed: ListedItem<unknown>): ItemChange {
  const only = kind.fields.length === 1 ? kind.fields[0]!.read(listed.item) : undefined;
  const terms = only === undefined ? termsOf(kind, listed.item) : [];
  return {
    ...identity(kind, listed),
    type,
    course:
      (type === 'added' ? kind.courseOf?.(undefined, listed.item) : kind.courseOf?.(listed.item, undefined)) ??
      'neutral',
    ...(only !== undefined && (type === 'added' ? { after: only } : { before: only })),
    ...(terms.length > 0 && { terms }),
  };
}

const termsOf = ({ fields, terms = [] }: ItemKind<unknown>, item: unknown): readonly Term[] =>
  terms.flatMap((term) => {
    const value = fields.find(({ id }) => id === term)?.read(item);
    return value === undefined ? [] : [{ field: term, value }];
  });

/** An item under the name that it has now; one whose parts were renamed alone has not changed. */
function presentName(listed: ListedItem<unknown>, { renames }: Plan): ListedItem<unknown> {
  const address = presentAddress(listed.address, renames);
  return address === listed.address
    ? listed
    : { ...listed, address, key: listed.key.replace(listed.address, () => address) };
}

function fieldChanges(
  kind: ItemKind<unknown>,
  before: ListedItem<unknown>,
  after: ListedItem<unknown>,
  { renames }: Plan,
): ItemChange[] {
  return kind.fields.flatMap((field): ItemChange[] => {
    const [old, now] = [field.read(before.item), field.read(after.item)];
    if (old === now || (old !== undefined && renames.text(old) === now)) return [];
    const course = field.courseOf?.(before.item, after.item) ?? 'neutral';
    return [
      {
        ...identity(kind, after),
        type: 'changed',
        field: field.id,
        course,
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
      },
    ];
  });
}

const identity = (
  { id }: ItemKind<unknown>,
  { address, year, name, origin }: ListedItem<unknown>,
): Pick<ItemChange, 'kind' | 'address' | 'year' | 'name' | 'origin'> => ({
  kind: id,
  address,
  ...(year !== undefined && { year }),
  ...(name !== undefined && { name }),
  ...(origin && { origin }),
});
