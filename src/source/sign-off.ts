import { InputOutputError, undefinedOnUserError } from '../util/user-error';
import { foldersOfPlan, planIds } from './find-plan';
import type { GitReader } from './git';
import { mayHavePlanTags } from './plan-tags';
import type { PlanTree } from './read-tree';
import {
  existingPart,
  isAncestor,
  isShallow,
  openRepository,
  resolveCommit,
  type Commit,
  type Repository,
} from './repository';
import { messageOf, signOffTags, type SignOffTag } from './sign-off-tags';

/** The tag `plan/2026` (`plan/ID/2026` for a plan below the top of its repository): what was agreed for a year. */
export interface SignOff extends SignOffTag {
  /** The folder of the plan in its commit: `''`, or ending in `/`. */
  readonly folder: string;
  /** `held`: the plan goes on from it; `unreachable`: it is in another line of work; `later`: of a later state. */
  readonly standing: 'held' | 'unreachable' | 'later';
}

/** The sign-offs of a plan, oldest year first; none outside git. */
export function signOffsOf(tree: PlanTree, planId: string, reader: GitReader): readonly SignOff[] {
  const tags = tagsAt(tree.root, reader);
  // Most plans have none: every check asks, so the first question is the only one then.
  if (tags.length === 0) return [];
  const repository = openRepository(tree.root, reader);
  const now = tree.commit ?? undefinedOnUserError(() => resolveCommit(repository, 'HEAD'));
  if (!now) return [];
  const own = ownTags(tags, planId, repository);
  return own.map((tag) => ({ ...tag, standing: standingOf(tag.commit, now, repository) }));
}

function tagsAt(root: string, reader: GitReader): readonly SignOffTag[] {
  try {
    const { folder } = existingPart(root);
    return mayHavePlanTags(folder) ? signOffTags(reader.in(folder)) : [];
  } catch {
    return [];
  }
}

type OwnTag = SignOffTag & Pick<SignOff, 'folder'>;

/** The tags of a plan, one a year: that of its present name before one from before its folder or its id was renamed. */
function ownTags(tags: readonly SignOffTag[], planId: string, repository: Repository): readonly OwnTag[] {
  const { prefix } = repository;
  const idsIn = (folder: string): readonly (string | undefined)[] =>
    planIds(
      repository,
      tags.map(({ commit }) => ({ commit: commit.hash, folder })),
    );
  const [here, top] = [idsIn(prefix), idsIn('')];
  const own = tags.flatMap((tag, i) => {
    const folder = folderOf(tag, { planId, here: here[i], top: top[i] }, repository);
    return folder === undefined ? [] : [{ ...tag, folder }];
  });
  const present = tagPrefix(prefix, planId);
  const byYear = new Map(own.toSorted((a, b) => rank(a, present) - rank(b, present)).map((tag) => [tag.year, tag]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

const rank = ({ tag, year }: SignOffTag, present: string): number => (tag === `${present}${year}` ? 1 : 0);

interface Ids {
  readonly planId: string;
  /** The id of the plan that lay in the present folder. */
  readonly here: string | undefined;
  /** The id of the plan that lay at the top. */
  readonly top: string | undefined;
}

/** The folder in which a tag has the plan; undefined for a tag of another one. */
function folderOf(tag: SignOffTag, { planId, here, top }: Ids, repository: Repository): string | undefined {
  const { prefix } = repository;
  const isNamed = tag.planId === undefined ? prefix === '' : tag.planId === planId;
  const isHere = here !== undefined && here === (tag.planId ?? (prefix === '' ? here : undefined));
  if (isHere) return prefix;
  if (isNamed) return foldersOfPlan(repository, tag.commit.hash, planId)[0] ?? prefix;
  return tag.planId === undefined && top === planId ? '' : undefined;
}

function standingOf(commit: Commit, now: Commit, repository: Repository): SignOff['standing'] {
  if (isAncestor(repository, commit, now)) return 'held';
  if (isAncestor(repository, now, commit)) return 'later';
  // Nobody knows here what the newest commits go on from.
  return isShallow(repository.git) ? 'held' : 'unreachable';
}

/** Plans of several clients may share a repository; only one lies at its top. */
const tagPrefix = (prefix: string, planId: string): string => (prefix === '' ? 'plan/' : `plan/${planId}/`);

interface NewSignOff {
  readonly planId: string;
  readonly year: number;
  /** One line that says what is signed. */
  readonly text: string;
  /** The earlier sign-off of the year that is replaced. */
  readonly replaced: SignOff | undefined;
}

/**
 * Tags the newest commit as the plan agreed for a year; nothing else of the repository changes.
 * Throws a UserError where git cannot, or will not.
 */
export function signOff(
  root: string,
  { planId, year, text, replaced }: NewSignOff,
  reader: GitReader,
): Pick<SignOff, 'year' | 'tag' | 'commit'> {
  const repository = openRepository(root, reader);
  const tag = `${tagPrefix(repository.prefix, planId)}${year}`;
  const commit = resolveCommit(repository, 'HEAD');
  try {
    // The program that signs tags is named in the settings of the repository; only its name for the author is used.
    repository.git([
      '-c',
      'tag.gpgSign=false',
      '-c',
      'tag.forceSignAnnotated=false',
      'tag',
      '--annotate',
      ...(replaced ? ['--force'] : []),
      '--cleanup=verbatim',
      `--message=${messageOf(text, commit, replaced)}`,
      tag,
      commit.hash,
    ]);
  } catch {
    throw new InputOutputError('tag-refused', tag);
  }
  return { year, tag, commit };
}
