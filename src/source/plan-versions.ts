import { Blobs } from './blobs';
import { commitLog, type LoggedCommit } from './commit-log';
import { commitStore, listCommit, type Listed } from './commit-store';
import type { Environment } from './git';
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
 * Every version of a plan up to a commit, parents before children; those after `since` only, when that is given.
 * git is started once a commit to list its files, and once for all contents together.
 * Throws a UserError outside git.
 */
export function planVersions(root: string, { to, since }: { readonly to: string; readonly since?: Commit | undefined }, env: Environment): readonly PlanVersion[] {
  const repository = openRepository(root, env);
  const { git, prefix } = repository;
  const blobs = new Blobs(git);
  const listings = commitLog(repository, resolveCommit(repository, to), since).map((commit) => ({ commit, listed: listCommit(git, commit.hash, prefix) }));
  blobs.load(listings.flatMap(({ listed }) => planFiles(listed)).map(({ blob }) => blob));
  return listings.map(({ commit, listed }) => versionOf(commit, listed, { root, blobs }));
}

type PlanFile = Listed & { readonly blob: NonNullable<Listed['blob']> };

const planFiles = (listed: readonly Listed[]): readonly PlanFile[] => listed.filter((entry): entry is PlanFile => entry.blob !== undefined && /\.ya?ml$/.test(entry.path));

function versionOf(commit: LoggedCommit, listed: readonly Listed[], { root, blobs }: { readonly root: string; readonly blobs: Blobs }): PlanVersion {
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
