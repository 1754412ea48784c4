import { InputOutputError } from '../util/user-error';
import type { GitReader } from './git';
import type { PlanTree } from './read-tree';
import { existingPart, isAncestor, openRepository, resolveCommit, type Commit } from './repository';

/** The tag `plan/2026` (`plan/ID/2026` for a plan below the top of its repository): what was agreed for a year. */
export interface SignOff {
  readonly year: number;
  readonly tag: string;
  readonly commit: Commit;
}

const TAGS = 'refs/tags/plan/';

/** The sign-offs in the history of a plan, oldest year first; none outside git. */
export function signOffsOf(tree: PlanTree, planId: string, reader: GitReader): readonly SignOff[] {
  try {
    // Most plans have none: every check asks, so the first question is the only one then.
    const listing = reader
      .in(existingPart(tree.root).folder)([
        'for-each-ref',
        '--format=%(refname) %(objectname) %(*objectname)',
        '--sort=refname',
        TAGS,
      ])
      .toString('utf8');
    if (listing === '') return [];
    const repository = openRepository(tree.root, reader);
    const own = tagPrefix(repository.prefix, planId);
    const known = listing.split('\n').flatMap((line) => readLine(line, own));
    const now = tree.commit ?? resolveCommit(repository, 'HEAD');
    return known.filter(({ commit }) => isAncestor(repository, commit, now));
  } catch {
    return [];
  }
}

/** Behind the tag itself git lists the commit that an annotated one is of. */
function readLine(line: string, own: string): SignOff[] {
  const [name = '', object = '', commit = ''] = line.split(' ');
  const year = name.startsWith(`refs/tags/${own}`) ? name.slice(`refs/tags/${own}`.length) : '';
  const hash = commit || object;
  return /^\d{4}$/.test(year)
    ? [{ year: Number(year), tag: own + year, commit: { hash, short: hash.slice(0, 7) } }]
    : [];
}

/** Plans of several clients may share a repository; only one lies at its top. */
const tagPrefix = (prefix: string, planId: string): string => (prefix === '' ? 'plan/' : `plan/${planId}/`);

interface NewSignOff {
  readonly planId: string;
  readonly year: number;
  readonly message: string;
  /** True if an earlier sign-off of the year may be replaced. */
  readonly replace: boolean;
}

/**
 * Tags the newest commit as the plan agreed for a year; nothing else of the repository changes.
 * Throws a UserError where git cannot, or will not.
 */
export function signOff(root: string, { planId, year, message, replace }: NewSignOff, reader: GitReader): SignOff {
  const repository = openRepository(root, reader);
  const tag = `${tagPrefix(repository.prefix, planId)}${year}`;
  try {
    // The program that signs tags is named in the settings of the repository; only its name for the author is used.
    repository.git([
      '-c',
      'tag.gpgSign=false',
      '-c',
      'tag.forceSignAnnotated=false',
      'tag',
      '--annotate',
      ...(replace ? ['--force'] : []),
      '--cleanup=verbatim',
      `--message=${message}`,
      tag,
      'HEAD',
    ]);
  } catch {
    throw new InputOutputError('tag-refused', tag);
  }
  return { year, tag, commit: resolveCommit(repository, 'HEAD') };
}
