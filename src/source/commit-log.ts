import { addDays, dayOf, epochOf, type Day } from '../calendar/day';
import type { FileInGit } from './commit-store';
import { MAGIC_PATHS, onlyBelow, type Commit, type Repository } from './repository';

/** A commit with who made it and when. */
export interface LoggedCommit extends Commit {
  /** The newest earlier commits that changed the plan too; several for a merge. */
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  /** The day it was committed, in UTC. */
  readonly day: Day;
  /** The first line of its message. */
  readonly subject: string;
  /** The files that differ from its first parent. */
  readonly changes: readonly FileChange[];
}

/** A file that a commit changed. */
export interface FileChange {
  /** From the top of the repository. */
  readonly path: string;
  /** Undefined for a file that is new. */
  readonly before: FileInGit | undefined;
  /** Undefined for a file that is gone. */
  readonly after: FileInGit | undefined;
}

const FIELDS = ['%H', '%P', '%aN', '%aE', '%ct', '%s'];

/** Options that settings of a repository cannot change: contents as they are, a merge beside its first parent. */
const RAW = [
  '--topo-order',
  '--reverse',
  '--parents',
  '--root',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-follow',
  '--diff-merges=first-parent',
  '--encoding=UTF-8',
  `--format=${FIELDS.join('%x00')}`,
];

/**
 * The commits up to `to` (and not in the history of `since`) that changed anything below some folders, parents before
 * children.
 */
export function commitLog(
  { git }: Pick<Repository, 'git'>,
  folders: readonly string[],
  to: Commit,
  since?: Commit,
): readonly LoggedCommit[] {
  const range = since ? [to.hash, `^${since.hash}`] : [to.hash];
  const words = git([MAGIC_PATHS, 'log', ...RAW, ...range, ...onlyBelow(...folders)])
    .toString('utf8')
    .split('\0');
  const commits: LoggedCommit[] = [];
  for (let at = 0; at + FIELDS.length <= words.length;) {
    const fields = words.slice(at, at + FIELDS.length);
    at += FIELDS.length;
    const changes: FileChange[] = [];
    for (; words[at]?.trimStart().startsWith(':'); at += 2) changes.push(readChange(words[at]!, words[at + 1]!));
    commits.push(readCommit(fields, changes, to));
  }
  return commits;
}

function readCommit(fields: readonly string[], changes: readonly FileChange[], to: Commit): LoggedCommit {
  const [hash = '', parents = '', name = '', email = '', seconds = '0', subject = ''] = fields;
  return {
    hash,
    short: hash.slice(0, to.short.length),
    parents: parents.split(' ').filter(Boolean),
    author: { name, email },
    day: dayOf(new Date(Number(seconds) * 1000)),
    subject,
    changes,
  };
}

/** `:100644 100644 OBJECT OBJECT M`; an object of zeros stands for no file. */
function readChange(line: string, path: string): FileChange {
  const [before = '', after = '', old = '', now = ''] = line.trimStart().slice(1).split(' ');
  return { path, before: fileOf(before, old), after: fileOf(after, now) };
}

const fileOf = (mode: string, object: string): FileInGit | undefined =>
  /^0+$/.test(object) ? undefined : { mode, object };

/** The day on which a commit was made, in UTC. */
export const dayCommitted = ({ git }: Pick<Repository, 'git'>, { hash }: Commit): Day =>
  dayOf(new Date(Number(git(['show', '--no-patch', '--format=%ct', hash]).toString('utf8')) * 1000));

/**
 * The newest commit of a day or before it; undefined where all are later. Where no earlier one is of the folder, the
 * plan may have lain in another.
 */
export function commitOn({ git, prefix }: Repository, of: Commit, day: Day): Commit | undefined {
  const end = epochOf(addDays(day, 1)) - 1;
  const newestIn = (folder: string): string =>
    git([MAGIC_PATHS, 'rev-list', '--max-count=1', `--before=${end}`, of.hash, ...onlyBelow(folder)])
      .toString('utf8')
      .trim();
  const hash = newestIn(prefix) || newestIn('');
  return hash === '' ? undefined : { hash, short: hash.slice(0, 7) };
}
