import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/**
 * Start-up time is mostly the time to find, read and compile files: a check would load some three hundred of them.
 * Bundled it loads three, and the one with the commands comes with V8's compiled code beside it. The package that only
 * words errors of the form stays outside.
 */
export function bundle(): void {
  const options: BuildOptions = {
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    logLevel: 'warning',
    external: ['ajv', 'ajv/dist/2020'],
  };
  buildSync({ ...options, external: ['./run'], entryPoints: { hoshin: join(dist, 'src/cli/index.js') } });
  // In the wrapper that Node puts around modules, since run.js compiles it itself.
  const [header, footer] = Module.wrap('|').split('|');
  buildSync({
    ...options,
    entryPoints: { commands: join(dist, 'src/cli/run.js') },
    banner: { js: header! },
    footer: { js: footer! },
  });
  escapeNonAscii(join(dist, 'commands.js'));
  copyFileSync(join(__dirname, 'run-compiled.js'), join(dist, 'run.js'));
  compile();
}

/** run.js reads a byte a character. What stands in strings esbuild escapes itself; this is for regular expressions. */
function escapeNonAscii(path: string): void {
  const escaped = readFileSync(path, 'utf8').replace(
    // eslint-disable-next-line no-control-regex
    /[^\u0000-\u007f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path, escaped);
}

/** Runs commands of all sorts once, so that what they need is among the compiled code that is kept. */
function compile(): void {
  const { status } = spawnSync(process.execPath, [join(__dirname, 'compile.js')], {
    cwd: join(root, 'examples/river-foods'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The commands could not be compiled ahead of time.');
}
