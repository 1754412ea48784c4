import { gitReader, type Environment } from '../../source/git';
import { openRepository } from '../../source/repository';
import { UserError } from '../../util/user-error';

/**
 * Makes a repository of a folder that lies in none, without what a template of the machine would put into it. False
 * where there is no git, or where it refuses: a plan works without, too.
 */
export function inRepository(folder: string, env: Environment): boolean {
  const git = gitReader(env);
  try {
    openRepository(folder, git);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.id === 'no-repository' && succeeds(() => git.in(folder)(['init', '--quiet', '--template=']));
  }
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
