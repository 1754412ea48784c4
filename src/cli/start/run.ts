import { existsSync, readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type { notWritten as NotWritten } from '../not-written';
import type { run as Run } from '../run';
import { CodeCache } from './code-cache';

/**
 * The commands (dist/commands.js), with the code that V8 compiled for them: at build time, or else at the end of an
 * earlier run on this machine. Without either V8 compiles anew; nothing else changes.
 */

/** Ways into the bundle. */
interface Commands {
  readonly run: typeof Run;
  readonly notWritten: typeof NotWritten;
  readonly api: () => object;
  readonly work: () => void;
}

/** The bundle’s digest, which the build puts here. */
declare const BUNDLE_DIGEST: string;

// The V8 of Node 20 optimizes what runs a few times only, which takes longer than it saves.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000');

const filename = join(__dirname, 'commands.js');
const built = `${filename}.cache`;

const cache = new CodeCache(
  { env: process.env, platform: process.platform, user: process.getuid?.() },
  `${process.arch}-${cachedDataVersionTag()}`,
  BUNDLE_DIGEST,
);

const compiled = cache.read() ?? (existsSync(built) ? readFileSync(built) : undefined);

/** The compiled bundle. */
export const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData: compiled });

const bundle = { exports: {} as Commands };
(script.runInThisContext() as (...given: unknown[]) => void)(
  bundle.exports,
  createRequire(filename),
  bundle,
  filename,
  __dirname,
);

export const { api, notWritten, work } = bundle.exports;

/** Runs one command line; code that had to be compiled is kept for the next one. */
export const run: Commands['run'] = async (...given) => {
  const code = await bundle.exports.run(...given);
  if (!compiled || script.cachedDataRejected) cache.write(script.createCachedData());
  return code;
};
