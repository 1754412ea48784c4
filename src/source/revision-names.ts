import type { GitReader } from './git';

const MOST = 200;

/** The branches and tags of the repository that a folder lies in, the newest first; none outside git. */
export function revisionNames(folder: string, reader: GitReader): readonly string[] {
  try {
    const names = reader
      .in(folder)([
        'for-each-ref',
        '--sort=-creatordate',
        `--count=${MOST}`,
        '--format=%(refname:short)',
        'refs/heads',
        'refs/tags',
        'refs/remotes',
      ])
      .toString('utf8');
    return ['HEAD', ...names.split('\n').filter((name) => name !== '')];
  } catch {
    return [];
  }
}
