import { cpSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const LEFT_BEHIND: ReadonlySet<string> = new Set([
  '.git',
  'dist',
  'dist-docs',
  'dist-standalone',
  'node_modules',
  'scripts/bench/node_modules',
  'src/schema/generated',
  'test',
]);

/** A copy of what hoshin is built from: building it leaves alone what other tests run. */
export function copyOfSources(): string {
  const sources = temporaryFolder();
  cpSync(ROOT, sources, { recursive: true, filter: (path) => !LEFT_BEHIND.has(relative(ROOT, path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'));
  return sources;
}
