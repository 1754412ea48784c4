import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getOrCreate } from '../util/memoize';
import { UserError } from '../util/user-error';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git with these arguments and gives what it prints. Throws where git is not there or says no. */
export type Git = (args: readonly string[], input?: string) => Buffer;

/**
 * Repositories come from strangers: no pager, hook, monitor or filter that one may have set up is run. hoshin calls
 * only commands that read objects; `status`, `diff` and `ls-files` would run programs that a repository names.
 */
const SAFE = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'diff.orderFile=/dev/null',
];

const MOST_BYTES = 1024 * 1024 * 1024;

/** Asks git in one folder or another. It is made once for a plan, and given to all who need git. */
export interface GitReader {
  in(folder: string): Git;
}

/** Asks git anew each time, with these variables of the environment. */
export const gitReader = (env: Environment): GitReader => ({
  in: (folder) => (args, input) => ask(folder, env, args, input),
});

/** Asks git each question once: for as long as nothing in the repository moves. */
export function rememberingGitReader(env: Environment): GitReader {
  const answers = new Map<string, Answer>();
  return {
    in: (folder) => (args, input) => {
      const question = JSON.stringify([folder, args, input]);
      const answer = getOrCreate(answers, question, () => answerOf(() => ask(folder, env, args, input)));
      if ('error' in answer) throw answer.error;
      return answer.said;
    },
  };
}

/** Throws a UserError where a partial clone lacks what is asked for. */
function ask(folder: string, env: Environment, args: readonly string[], input = ''): Buffer {
  try {
    return start(folder, env, args, input);
  } catch (error) {
    const { stderr = '' } = error as { readonly stderr?: Buffer | string };
    throw /promisor remote|lazy fetching/.test(String(stderr)) ? new UserError('contents-not-cloned') : error;
  }
}

/** Nothing of the caller's own git variables may lead to another repository or a program. */
const start = (folder: string, env: Environment, args: readonly string[], input: string): Buffer =>
  execFileSync('git', [...SAFE, ...(isBare(folder) ? [`--git-dir=${folder}`] : []), ...args], {
    cwd: folder,
    env: cleaned(env),
    input,
    stdio: 'pipe',
    timeout: 60_000,
    maxBuffer: MOST_BYTES,
  });

type Answer = { readonly said: Buffer } | { readonly error: unknown };

function answerOf(say: () => Buffer): Answer {
  try {
    return { said: say() };
  } catch (error) {
    return { error };
  }
}

function cleaned({ PATH, HOME, SystemRoot }: Environment): NodeJS.ProcessEnv {
  return {
    PATH,
    HOME,
    SystemRoot,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // Older versions know nothing of that: no protocol is allowed to them.
    GIT_ALLOW_PROTOCOL: '',
    GIT_LITERAL_PATHSPECS: '1',
  };
}

/** A repository without a working tree, named by the user. One that lies further up is never looked for. */
const isBare = (folder: string): boolean => ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
