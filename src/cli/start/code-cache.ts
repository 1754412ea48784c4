import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { writeAtomically } from '../../source/write/atomically';

/** Facts that decide where compiled code is kept. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** The user, where the system knows users by number. */
  readonly user: number | undefined;
}

/**
 * Code that V8 compiled, in the user's own cache folder: `tag` names the V8, its flags and the processor, `digest` what
 * was compiled. Whatever is wrong with folder or file, there is no code, and nothing is said of it.
 */
export class CodeCache {
  private readonly folder: string | undefined;

  constructor(
    private readonly machine: Machine,
    private readonly tag: string,
    private readonly digest: string,
  ) {
    this.folder = machine.env.HOSHIN_CACHE === 'off' ? undefined : cacheFolder(machine);
  }

  read(): Buffer | undefined {
    return this.quietly((folder) => {
      const file = join(folder, this.name);
      return this.isOurs(folder) && this.isOurs(file) ? readFileSync(file) : undefined;
    });
  }

  /** Puts code in its place, whole or not at all, and takes away that of other versions for the same V8. */
  write(code: Buffer): void {
    this.quietly((folder) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!this.isOurs(folder)) return;
      writeAtomically(join(folder, this.name), code, 0o600);
      const others = readdirSync(folder).filter((name) => name.startsWith(`${this.tag}-`) && name !== this.name);
      for (const name of others) rmSync(join(folder, name), { force: true });
    });
  }

  private get name(): string {
    return `${this.tag}-${this.digest}`;
  }

  /** Code that others can write would run as the user. */
  private isOurs(path: string): boolean {
    const { user } = this.machine;
    const found = lstatSync(path);
    const isPlain = found.isFile() || found.isDirectory();
    return isPlain && (user === undefined || (found.uid === user && (found.mode & OTHERS_WRITE) === 0));
  }

  private quietly<T>(use: (folder: string) => T): T | undefined {
    try {
      return this.folder === undefined ? undefined : use(this.folder);
    } catch {
      return undefined;
    }
  }
}

/** The permissions of group and others to write. */
const OTHERS_WRITE = 0o022;

/** The folder where a system keeps what programs can make again; undefined without one. */
function cacheFolder({ env, platform }: Machine): string | undefined {
  const { HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = env;
  if (platform === 'win32') return below(LOCALAPPDATA, 'hoshin', 'cache');
  if (platform === 'darwin') return below(HOME, 'Library', 'Caches', 'hoshin');
  return below(XDG_CACHE_HOME, 'hoshin') ?? below(HOME, '.cache', 'hoshin');
}

const below = (folder: string, ...names: readonly string[]): string | undefined =>
  isAbsolute(folder) ? join(folder, ...names) : undefined;
