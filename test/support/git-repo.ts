import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface CommitOptions {
  readonly author?: string;
  /** The day it was made on, at noon. */
  readonly on?: string;
}

/**
 * A real repository in a temporary folder, whose commits have the same hashes in every run. `dispose` takes it away.
 */
export class GitRepo {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'hoshin-git-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.git('init', '-q', '-b', 'main');
    if (Object.keys(files).length > 0) this.commit('start', files);
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), content);
    }
  }

  /** Writes files, commits all that changed, and gives the hash. */
  commit(message: string, files: Readonly<Record<string, string | Buffer>> = {}, options: CommitOptions = {}): string {
    this.write(files);
    this.git('add', '-A');
    this.as(options, 'commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: readonly string[]): string {
    return this.as({}, ...args);
  }

  /** Runs git as an author on a day. */
  as({ author = 'Wang Fang', on = '2026-01-05' }: CommitOptions, ...args: readonly string[]): string {
    const [email, date] = [`${author.toLowerCase().replace(/\W/g, '.')}@example.org`, `${on}T12:00:00Z`];
    const env = {
      PATH: process.env.PATH,
      HOME: this.root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    };
    return execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'commit.gpgsign=false', ...args], {
      cwd: this.root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
