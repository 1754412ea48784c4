import { addDays, dayOf, epochOf, type Day } from '../calendar/day';
import type { Commit, Repository } from './repository';

/** A commit with who made it and when. */
export interface LoggedCommit extends Commit {
  /** The newest earlier commits that changed the plan too; several for a merge. */
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  /** The day it was committed, in UTC. */
  readonly day: Day;
  /** The first line of its message. */
  readonly subject: string;
  /** Stands only for what other commits began from. */
  readonly isStart?: boolean;
}

const FIELDS = ['%H', '%h', '%an', '%ae', '%ct', '%s'].join('%x00');

/**
 * The commits up to `to` (and not in the history of `since`) that changed anything below a folder, parents before
 * children.
 */
export function commitLog({ git, prefix }: Repository, to: Commit, since?: Commit): readonly LoggedCommit[] {
  const range = since ? [to.hash, `^${since.hash}`] : [to.hash];
  const listing = git([
    'rev-list',
    '--topo-order',
    '--reverse',
    '--parents',
    `--format=${FIELDS}`,
    ...range,
    '--',
    ...(prefix === '' ? [] : [prefix]),
  ]).toString('utf8');
  const lines = listing.split('\n');
  return lines.flatMap((line, i) => (line.startsWith('commit ') ? readCommit(line.slice(7), lines[i + 1] ?? '') : []));
}

function readCommit(line: string, fields: string): LoggedCommit {
  const [hash = '', short = '', name = '', email = '', seconds = '0', subject = ''] = fields.split('\0');
  return {
    hash,
    short,
    parents: line.split(' ').slice(1),
    author: { name, email },
    day: dayOf(new Date(Number(seconds) * 1000)),
    subject,
  };
}

/** The day on which a commit was made, in UTC. */
export const dayCommitted = ({ git }: Pick<Repository, 'git'>, { hash }: Commit): Day =>
  dayOf(new Date(Number(git(['show', '--no-patch', '--format=%ct', hash]).toString('utf8')) * 1000));

/** The newest commit of a day or before it; undefined where all are later. */
export function commitOn({ git, prefix }: Repository, of: Commit, day: Day): Commit | undefined {
  const end = epochOf(addDays(day, 1)) - 1;
  const hash = git(['rev-list', '--max-count=1', `--before=${end}`, of.hash, '--', ...(prefix === '' ? [] : [prefix])])
    .toString('utf8')
    .trim();
  return hash === '' ? undefined : { hash, short: hash.slice(0, 7) };
}
