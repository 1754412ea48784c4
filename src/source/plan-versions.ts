import type { Blobs } from './blobs';
import { commitLog, type LoggedCommit } from './commit-log';
import { commitStore, isRegular, listCommit, type FileInGit, type FilesInGit } from './commit-store';
import { movedFrom } from './find-plan';
import type { Git, GitReader } from './git';
import type { PlanTree } from './read-tree';
import { isShallow, openRepository, resolveCommit, type Commit, type Repository } from './repository';
import { isPlanFile, PLAN_FILE, readPlan } from './walk-plan';

/** A plan as one commit left it. */
export interface PlanVersion {
  readonly commit: LoggedCommit;
  /** The versions that it was made from; several for a merge. */
  readonly parents: readonly PlanVersion[];
  /** True for what only stands for where others began: a commit asked from, or the oldest one of a shallow clone. */
  readonly isStart: boolean;
  /** Texts of the files that differ from another version, before and after. */
  changedTexts(from: PlanVersion): readonly string[];
  /** Made when it is asked for, of the files that are of interest; undefined before there was a plan.yaml here. */
  tree(isOfInterest?: (text: string) => boolean): PlanTree | undefined;
}

/** The contents and the place that all versions of a plan share. */
interface Shared {
  readonly root: string;
  /** The folders that the plan lay in, the present one first. */
  readonly folders: readonly string[];
  readonly blobs: Blobs;
}

/**
 * Every version of a plan up to a commit, parents before children; with `since` those that are not in its history, and
 * the ones they began from. However many there are, git is started a few times. Throws a UserError outside git, and in
 * a partial clone without their contents.
 */
export function planVersions(
  root: string,
  { to, since }: { readonly to: string; readonly since?: Commit | undefined },
  reader: GitReader,
): readonly PlanVersion[] {
  const repository = openRepository(root, reader);
  const { folders, logged } = logOfPlan(repository, resolveCommit(repository, to), since);
  const shared: Shared = { root, folders, blobs: repository.blobs };
  const versions = new Map<string, Version>();
  for (const hash of startsOf(logged)) versions.set(hash, startAt(hash, repository.git, shared));
  const cut = cutOff(logged, repository.git);
  for (const commit of logged) {
    const parents = commit.parents.flatMap((hash) => versions.get(hash) ?? []);
    const files = cut.has(commit) ? filesIn(commit.hash, repository.git, shared) : undefined;
    versions.set(commit.hash, new Version(commit, parents, shared, files));
  }
  const all = [...versions.values()];
  shared.blobs.load(all.flatMap((version) => version.objects()));
  return all;
}

/** Renames of its folder that are followed. */
const MOST_FOLDERS = 20;

/** The commits of a plan in the folder that it has, and in those that it was moved from. */
function logOfPlan(
  repository: Repository,
  to: Commit,
  since: Commit | undefined,
): { readonly folders: readonly string[]; readonly logged: readonly LoggedCommit[] } {
  const folders = [repository.prefix];
  for (;;) {
    const logged = commitLog(repository, folders, to, since);
    const [newest] = folders.slice(-1) as [string];
    const began = logged.find(({ changes }) =>
      changes.some(({ path, before }) => path === newest + PLAN_FILE && !before),
    );
    const earlier = began && movedFrom(repository, began, newest);
    if (earlier === undefined || folders.includes(earlier) || folders.length === MOST_FOLDERS)
      return { folders, logged };
    folders.push(earlier);
  }
}

/** The commits that the first of them began from, which are not of interest themselves. */
function startsOf(logged: readonly LoggedCommit[]): ReadonlySet<string> {
  const known = new Set(logged.map(({ hash }) => hash));
  return new Set(logged.flatMap(({ parents }) => parents.filter((hash) => !known.has(hash))));
}

function startAt(hash: string, git: Git, shared: Shared): Version {
  const author = { name: '', email: '' };
  const commit = { hash, short: hash.slice(0, 7), parents: [], author, day: '', subject: '', changes: [] };
  return new Version(commit, [], shared, filesIn(hash, git, shared));
}

const filesIn = (hash: string, git: Git, { folders }: Shared): FilesInGit =>
  new Map(folders.flatMap((folder) => [...listCommit(git, hash, folder)]));

/** The commits whose parents a shallow clone lacks: they seem to bring all that earlier ones did. */
function cutOff(logged: readonly LoggedCommit[], git: Git): ReadonlySet<LoggedCommit> {
  const first = logged.filter(({ parents }) => parents.length === 0);
  if (first.length === 0 || !isShallow(git)) return new Set();
  return new Set(first.filter(({ hash }) => /^parent /m.test(headOf(git(['cat-file', 'commit', hash])))));
}

/** Fields of a commit, which stand before its message. */
const headOf = (commit: Buffer): string => commit.toString('utf8').split('\n\n', 1).join();

/** A version is kept as what differs from its first parent; every so many of them keep all their files. */
const KEPT_EVERY = 64;

class Version implements PlanVersion {
  private readonly depth: number;
  private readonly kept: FilesInGit | undefined;

  constructor(
    readonly commit: LoggedCommit,
    readonly parents: readonly Version[],
    private readonly shared: Shared,
    private readonly start?: FilesInGit,
  ) {
    const [first] = parents;
    this.depth = first ? first.depth + 1 : 0;
    this.kept = start ?? (this.depth % KEPT_EVERY === 0 ? this.files() : undefined);
  }

  get isStart(): boolean {
    return this.start !== undefined;
  }

  /** Names of the contents that no earlier version has. */
  objects(): readonly string[] {
    const files =
      this.start ?? this.commit.changes.flatMap(({ path, after }) => (after ? [[path, after] as const] : []));
    return [...files].flatMap(([path, file]) => (isText(path, file) ? [file.object] : []));
  }

  changedTexts(from: PlanVersion): readonly string[] {
    const changes =
      from === this.parents[0] ? this.commit.changes : differences((from as Version).files(), this.files());
    return changes
      .flatMap(({ path, before, after }) => [before, after].filter((file) => file && isText(path, file)))
      .flatMap((file) => textOf(file!, this.shared));
  }

  tree(isOfInterest: (text: string) => boolean = () => true): PlanTree | undefined {
    const { root, folders, blobs } = this.shared;
    const files = this.files();
    const folder = folders.find((one) => files.has(one + PLAN_FILE));
    if (folder === undefined) return undefined;
    const chosen = [...files].filter(
      ([path, file]) =>
        path.endsWith(PLAN_FILE) || !isText(path, file) || textOf(file, this.shared).every(isOfInterest),
    );
    return { root, commit: this.commit, ...readPlan(commitStore(new Map(chosen), folder, blobs)) };
  }

  private files(): FilesInGit {
    if (this.kept) return this.kept;
    const line: Version[] = [this];
    while (!line[0]!.kept && line[0]!.parents[0]) line.unshift(line[0]!.parents[0]);
    const files = new Map(line[0]!.kept);
    for (const { commit } of line)
      for (const { path, after } of commit.changes) {
        if (after) files.set(path, after);
        else files.delete(path);
      }
    return files;
  }
}

const isText = (path: string, { mode }: FileInGit): boolean => isPlanFile(path) && isRegular(mode);

/** The text of a file; none where it cannot be read as one. */
function textOf({ object }: FileInGit, { blobs }: Shared): readonly string[] {
  const read = blobs.textOf(object);
  return 'text' in read ? [read.text] : [];
}

function differences(before: FilesInGit, after: FilesInGit): LoggedCommit['changes'] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter(({ before: old, after: now }) => old?.object !== now?.object);
}
