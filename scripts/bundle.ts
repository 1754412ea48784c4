import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { KINDS } from '../src/source/kinds';

const root = join(__dirname, '..');

/**
 * Start-up time is mostly the time to find and read files: a check would load some three hundred of them. Bundled it
 * loads five. What few runs are in need of stays outside and is loaded when it is: the validators of kinds that a plan
 * does not have, and the packages that only speak about errors.
 */
export function bundle(): void {
  const from = (path: string): string => join(root, 'dist/src', path);
  buildSync({
    entryPoints: {
      hoshin: from('cli/index.js'),
      run: from('cli/run.js'),
      formats: from('schema/formats.js'),
      ...Object.fromEntries(KINDS.map((kind) => [`generated/${kind}`, from(`schema/generated/${kind}.js`)])),
    },
    outdir: join(root, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    external: ['./run', './generated/*', '../formats', 'yaml', 'ajv', 'ajv/*'],
    logLevel: 'warning',
  });
}
