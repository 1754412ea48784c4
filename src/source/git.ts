import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git with these arguments and gives what it prints. Throws where git is not there or says no. */
export type Git = (args: readonly string[], input?: string) => Buffer;

/**
 * Repositories come from strangers: no pager, hook, monitor or filter that one may have set up is run. hoshin calls only
 * commands that read objects; `status`, `diff` and `ls-files` would run programs that a repository names.
 */
const SAFE = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'safe.bareRepository=explicit', '-c', 'core.quotePath=false'];

const MOST_BYTES = 1024 * 1024 * 1024;

/** Nothing of the caller's own git variables may lead to another repository or a program. */
export const gitIn = (folder: string, env: Environment): Git => (args, input = '') =>
  execFileSync('git', [...SAFE, ...(isBare(folder) ? [`--git-dir=${folder}`] : []), ...args], {
    cwd: folder,
    env: cleaned(env),
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 60_000,
    maxBuffer: MOST_BYTES,
  });

function cleaned({ PATH, HOME, SystemRoot }: Environment): NodeJS.ProcessEnv {
  return {
    PATH, HOME, SystemRoot, LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_LITERAL_PATHSPECS: '1',
  };
}

/** A repository without a working tree, named by the user. One that lies further up is never looked for. */
const isBare = (folder: string): boolean => ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
