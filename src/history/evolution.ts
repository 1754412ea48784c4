import type { Plan } from '../model/types';
import type { LoggedCommit } from '../source/commit-log';
import type { PlanVersion } from '../source/plan-versions';
import type { PlanTree } from '../source/read-tree';
import type { ItemKind } from './item-kind';
import type { TextsOfInterest } from './texts-of-interest';
import { everyDifference, everyValue, type ItemChange } from './compare-plans';

/** A change, and the commit that made it; undefined for what is not committed yet. */
export interface DatedChange {
  readonly change: ItemChange;
  readonly commit?: LoggedCommit;
}

/** The plan of a version, of the files that are of interest. */
export type PlanOf = (version: PlanVersion, isOfInterest?: (text: string) => boolean) => Plan | undefined;

interface Interest {
  /** Commits whose changed files are of no interest are passed over; so are files that are not. */
  readonly texts?: TextsOfInterest;
  /** Default: every kind. */
  readonly kinds?: readonly ItemKind<unknown>[];
  concerns(change: ItemChange): boolean;
}

/**
 * Lists the changes of each commit to a plan, oldest first, as far as they are of interest. A commit is compared with
 * those before it in its own line of work; a merge changed only what differs from all that it brought together.
 */
export const evolution = (
  versions: readonly PlanVersion[],
  planOf: PlanOf,
  interest: Interest,
): readonly DatedChange[] =>
  versions
    .filter(({ isStart }) => !isStart)
    .flatMap((version) =>
      changesIn(version, planOf, interest)
        .filter(interest.concerns)
        .map((change) => ({ change, commit: version.commit })),
    );

function changesIn(version: PlanVersion, planOf: PlanOf, { texts, kinds }: Interest): readonly ItemChange[] {
  const { parents } = version;
  if (texts && parents.length > 0 && !parents.every((parent) => version.changedTexts(parent).some(texts.mayChangeIt)))
    return [];
  const after = planOf(version, texts?.haveAPart);
  const [first = [], ...others] = after
    ? (parents.length > 0 ? parents : [undefined]).map((parent) =>
        changesBetween(parent && planOf(parent, texts?.haveAPart), after, kinds),
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

/** Plans that are kept: a version and those before it are asked for together, and mostly differ in one file. */
const KEPT = 4;

/** The plan of a version; versions with the same files of interest have the same. */
export function plansOf(read: (tree: PlanTree) => Plan): PlanOf {
  let known: readonly { readonly tree: PlanTree; readonly plan: Plan }[] = [];
  return (version, isOfInterest) => {
    const tree = version.tree(isOfInterest);
    if (!tree) return undefined;
    const found = known.find((one) => hasSameFiles(one.tree, tree)) ?? { tree, plan: read(tree) };
    known = [found, ...known.filter((one) => one !== found)].slice(0, KEPT);
    return found.plan;
  };
}

const hasSameFiles = ({ files: one }: PlanTree, { files: other }: PlanTree): boolean =>
  one.length === other.length && one.every(({ path, text }, i) => path === other[i]!.path && text === other[i]!.text);
