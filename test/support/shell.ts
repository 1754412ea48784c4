import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-cli';
import { temporaryFolder } from './temporary';

/** A folder with a `hoshin` that completes as the real one does, and else prints the words it was called with. */
export function shellFolder(): string {
  const program = `#!/bin/sh\nif [ "$1" = completion ]; then exec "${process.execPath}" "${join(ROOT, 'bin/hoshin.js')}" "$@"; fi\nprintf 'called:'; printf ' [%s]' "$@"; echo\n`;
  const folder = temporaryFolder({ hoshin: program });
  chmodSync(join(folder, 'hoshin'), 0o755);
  return folder;
}

const run = (
  command: string,
  args: readonly string[],
  { folder, cwd, input = '' }: { readonly folder: string; readonly cwd: string; readonly input?: string },
): string =>
  spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' },
  }).stdout;

/**
 * Types lines at the prompt of a shell on a terminal of its own, each ended with Enter, and gives what hoshin was
 * called with.
 */
export function typedInto(command: string, lines: readonly string[], cwd: string): readonly string[] {
  const folder = shellFolder();
  const printed = run('script', ['-qec', command, '/dev/null'], {
    folder,
    cwd,
    input: [...lines, 'exit', ''].join('\n'),
  });
  return [...printed.matchAll(/^called:(.*?)\r?$/gm)].map(([, words]) => words!.trim());
}

/** What fish offers for a line, by its own command for that: `value`, a tab, what it means. */
export const offeredByFish = (line: string, cwd: string): readonly string[] =>
  run('fish', ['--no-config', '-c', `hoshin completion fish | source; complete -C '${line}'`], {
    folder: shellFolder(),
    cwd,
  })
    .trim()
    .split('\n');
