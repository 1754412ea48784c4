import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { notices } from './notices';

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/** Modules of Node that few commands use. */
const LAZY = Object.fromEntries(
  ['child_process', 'crypto'].map((name) => [`node:${name}`, join(__dirname, 'lazy', `${name}.js`)]),
);

/** All ways into the one bundle. Each loads its part when it is called. */
const DOORS = `
exports.run = (...args) => require('./src/cli/run').run(...args);
exports.api = () => require('./src/index');
exports.notWritten = (...args) => require('./src/cli/run').notWritten(...args);
exports.work = () => require('./src/cli/batch/worker').work();
`;

/**
 * Start-up time is mostly the time to find, read and compile files: a check would load some three hundred of them.
 * Bundled it loads three, and the one with the commands comes with V8's compiled code beside it. Packages are in the
 * bundle too, so whoever installs hoshin installs nothing else.
 */
export function bundle(): void {
  const options = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    metafile: true,
    alias: LAZY,
  } satisfies BuildOptions;
  buildSync({ ...options, external: ['./run'], entryPoints: { hoshin: 'src/cli/index.ts' } });
  const { metafile } = buildSync({
    ...options,
    stdin: { contents: DOORS, resolveDir: root, sourcefile: 'commands.js' },
    entryNames: 'commands',
  });
  escapeNonAscii(join(dist, 'commands.js'));
  const digest = createHash('sha256')
    .update(readFileSync(join(dist, 'commands.js')))
    .digest('hex');
  buildSync({
    ...options,
    entryPoints: { run: 'src/cli/start/run.ts' },
    define: { BUNDLE_DIGEST: JSON.stringify(digest.slice(0, 16)) },
  });
  writeFileSync(join(dist, 'worker.js'), "require('./run').work();\n");
  writeFileSync(join(dist, 'THIRD-PARTY.txt'), notices(root, Object.keys(metafile.inputs)));
  writeLibrary(join(dist, 'index.js'));
  compile();
}

/** run.js reads a byte a character. What stands in strings esbuild escapes itself; this is for regular expressions. */
function escapeNonAscii(path: string): void {
  const escaped = readFileSync(path, 'utf8').replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path, escaped);
}

/** The public API. Node finds the names that a module may import in a list that is never run. */
function writeLibrary(path: string): void {
  const code = "const { api } = require('./commands');\nmodule.exports = api();\n";
  writeFileSync(path, code);
  const names = Object.keys(require(path) as object);
  writeFileSync(path, `${code}0 && (module.exports = { ${names.join(', ')} });\n`);
}

/** Runs commands of all sorts once, so that what they need is among the compiled code that is kept. */
function compile(): void {
  const { status } = spawnSync(process.execPath, [join(__dirname, 'compile.js')], {
    cwd: join(root, 'examples/river-foods'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The commands could not be compiled ahead of time.');
}
