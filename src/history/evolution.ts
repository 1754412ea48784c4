import type { Plan } from '../model/types';
import type { LoggedCommit } from '../source/commit-log';
import type { PlanVersion } from '../source/plan-versions';
import type { PlanTree } from '../source/read-tree';
import { memoizeWeak } from '../util/memoize';
import type { ItemKind } from './item-kind';
import { everyDifference, everyValue, type ItemChange } from './compare-plans';

/** A change, and the commit that made it; undefined for what is not committed yet. */
export interface DatedChange {
  readonly change: ItemChange;
  readonly commit?: LoggedCommit;
}

/** The plan of each version, read at most once. */
export type PlanOf = (version: PlanVersion) => Plan | undefined;

interface Interest {
  /** Commits whose changed files nowhere name one of these are passed over unread. */
  readonly words?: readonly string[];
  /** Default: every kind. */
  readonly kinds?: readonly ItemKind<unknown>[];
  concerns(change: ItemChange): boolean;
}

/**
 * Lists the changes of each commit to a plan, oldest first, as far as they are of interest. A commit is compared with
 * those before it in its own line of work; a merge changed only what differs from all that it brought together.
 */
export function evolution(
  versions: readonly PlanVersion[],
  planOf: PlanOf,
  interest: Interest,
): readonly DatedChange[] {
  const byHash = new Map(versions.map((version) => [version.commit.hash, version]));
  return versions
    .filter(({ commit }) => !commit.isStart)
    .flatMap((version) => {
      const parents = version.commit.parents.flatMap((hash) => byHash.get(hash) ?? []);
      return changesIn(version, parents, planOf, interest)
        .filter(interest.concerns)
        .map((change) => ({ change, commit: version.commit }));
    });
}

function changesIn(
  version: PlanVersion,
  parents: readonly PlanVersion[],
  planOf: PlanOf,
  { words, kinds }: Interest,
): readonly ItemChange[] {
  if (words && parents.length > 0 && !parents.every((parent) => speaksOf(words, parent, version))) return [];
  const after = planOf(version);
  const [first = [], ...others] = after
    ? (parents.length > 0 ? parents : [undefined]).map((parent) =>
        changesBetween(parent && planOf(parent), after, kinds),
      )
    : [];
  const elsewhere = others.map((changes) => new Set(changes.map(identityOf)));
  return first.filter((change) => elsewhere.every((known) => known.has(identityOf(change))));
}

/** Compares two states of a plan; of a new one every value is listed. */
function changesBetween(before: Plan | undefined, after: Plan, kinds: Interest['kinds']): readonly ItemChange[] {
  if (!before) return everyValue(after, kinds);
  const changes = everyDifference(before, after, kinds);
  const added = new Set(changes.filter(({ type, field }) => type === 'added' && field === undefined).map(keyOf));
  return [
    ...changes.filter((change) => !added.has(keyOf(change))),
    ...(added.size > 0 ? everyValue(after, kinds).filter((change) => added.has(keyOf(change))) : []),
  ];
}

const keyOf = ({ kind, year, address }: ItemChange): string => `${kind} ${year} ${address}`;

const identityOf = ({ year, address, field }: ItemChange): string => `${year} ${address} ${field}`;

/** Tests whether a file that differs between two versions contains any of the words. */
function speaksOf(words: readonly string[], before: PlanVersion, after: PlanVersion): boolean {
  const paths = new Set([...before.contents.keys(), ...after.contents.keys()]);
  return [...paths].some(
    (path) =>
      before.contents.get(path) !== after.contents.get(path) &&
      words.some((word) => before.textOf(path).includes(word) || after.textOf(path).includes(word)),
  );
}

/** The plan of a version, read once. */
export const plansOf = (read: (tree: PlanTree) => Plan): PlanOf =>
  memoizeWeak((version: PlanVersion) => {
    const tree = version.tree();
    return tree && read(tree);
  });
