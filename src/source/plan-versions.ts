import { Blobs } from './blobs';
import { commitLog, type LoggedCommit } from './commit-log';
import { commitStore, listCommit, type CommitEntry } from './commit-store';
import type { GitReader } from './git';
import type { PlanTree } from './read-tree';
import { openRepository, resolveCommit, type Commit } from './repository';
import { PLAN_FILE, readPlan } from './walk-plan';

/** A plan as one commit left it. */
export interface PlanVersion {
  readonly commit: LoggedCommit;
  /** Made when it is asked for; undefined before there was a plan.yaml here. */
  tree(): PlanTree | undefined;
  /** Files by path, as the ids of their content: two versions differ where these do. */
  readonly contents: ReadonlyMap<string, string>;
  /** The text of a file, or `''`. */
  textOf(path: string): string;
}

/**
 * Every version of a plan up to a commit, parents before children; with `since` those that are not in its history, and
 * the ones they began from. git is started once a commit to list its files, and once for all contents together.
 * Throws a UserError outside git.
 */
export function planVersions(
  root: string,
  { to, since }: { readonly to: string; readonly since?: Commit | undefined },
  reader: GitReader,
): readonly PlanVersion[] {
  const repository = openRepository(root, reader);
  const { git, prefix } = repository;
  const blobs = new Blobs(git);
  const logged = commitLog(repository, resolveCommit(repository, to), since);
  const listings = [...startsOf(logged), ...logged].map((commit) => ({
    commit,
    listed: listCommit(git, commit.hash, prefix),
  }));
  blobs.load(listings.flatMap(({ listed }) => planFiles(listed)).map(({ blob }) => blob));
  return listings.map(({ commit, listed }) => versionOf(commit, listed, { root, blobs }));
}

/** The commits that the first of them began from, which are not of interest themselves. */
function startsOf(logged: readonly LoggedCommit[]): readonly LoggedCommit[] {
  const known = new Set(logged.map(({ hash }) => hash));
  const starts = new Set(logged.flatMap(({ parents }) => parents.filter((hash) => !known.has(hash))));
  return [...starts].map((hash) => ({
    hash,
    short: hash.slice(0, 7),
    parents: [],
    author: { name: '', email: '' },
    day: '',
    subject: '',
    isStart: true,
  }));
}

type PlanFile = CommitEntry & { readonly blob: NonNullable<CommitEntry['blob']> };

const planFiles = (listed: readonly CommitEntry[]): readonly PlanFile[] =>
  listed.filter((entry): entry is PlanFile => entry.blob !== undefined && /\.ya?ml$/.test(entry.path));

function versionOf(
  commit: LoggedCommit,
  listed: readonly CommitEntry[],
  { root, blobs }: { readonly root: string; readonly blobs: Blobs },
): PlanVersion {
  const files = new Map(planFiles(listed).map(({ path, blob }) => [path, blob]));
  return {
    commit,
    tree: () => (files.has(PLAN_FILE) ? { root, commit, ...readPlan(commitStore(listed, blobs)) } : undefined),
    contents: new Map([...files].map(([path, { object }]) => [path, object])),
    textOf: (path) => {
      const blob = files.get(path);
      const read = blob && blobs.textOf(blob);
      return read && 'text' in read ? read.text : '';
    },
  };
}
