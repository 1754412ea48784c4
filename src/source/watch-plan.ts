import { lstatSync, readdirSync, watch, type Dirent, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';
import { LIMITS } from './limits';
import { findRepository } from './read-tree';
import { isHidden, isPlanFile } from './walk-plan';

/** Files of git that change with a commit, a checkout or a tag. */
const GIT_FILES = ['HEAD', 'logs/HEAD', 'packed-refs', 'refs/tags', 'refs/tags/plan'];

export interface PlanWatch {
  close(): void;
}

/** A save is several events; editors write a second file and rename it. */
const SETTLED_MS = 20;

/** Network drives and some mounts tell nothing, and the system may refuse to watch more folders. */
const LOOK_ANYWAY_MS = 2_000;

/**
 * Calls back whenever plan files in a folder, or in folders below, came, went or were written, also in folders made
 * later; and when something was committed, checked out or tagged in its repository.
 */
export const watchPlan = (root: string, changed: () => void, lookAnywayMs = LOOK_ANYWAY_MS): PlanWatch =>
  new FolderTree(root, changed, lookAnywayMs);

/**
 * A watcher for each folder, since those of single files lose a file that is replaced. What they say is only taken as a
 * hint to look: what counts is how the files stand.
 */
class FolderTree implements PlanWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly timer: NodeJS.Timeout;
  private settling: NodeJS.Timeout | undefined;
  private state: string;

  constructor(
    private readonly root: string,
    private readonly changed: () => void,
    lookAnywayMs: number,
  ) {
    this.state = this.survey();
    this.timer = setInterval(() => this.look(), lookAnywayMs);
  }

  close(): void {
    clearInterval(this.timer);
    clearTimeout(this.settling);
    for (const folder of this.watchers.keys()) this.forget(folder);
  }

  private look(): void {
    const state = this.survey();
    if (state === this.state) return;
    this.state = state;
    this.changed();
  }

  /** The state of the files, as a text to compare. */
  private survey(): string {
    const seen = new Set<string>();
    const repository = findRepository(this.root);
    const lines = [
      ...this.enter(this.root, 0, seen),
      ...(repository === undefined ? [] : this.lookAtGit(join(repository, '.git'), seen)),
    ];
    for (const folder of this.watchers.keys()) if (!seen.has(folder)) this.forget(folder);
    return lines.join('\n');
  }

  /** A folder is watched before it is listed, so that nothing is missed between. */
  private enter(folder: string, depth: number, seen: Set<string>): readonly string[] {
    this.follow(folder, seen);
    const below = entriesOf(folder)
      .filter(({ name }) => !isHidden(name))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return depth < LIMITS.folders ? this.enter(path, depth + 1, seen) : [];
        return isPlanFile(entry.name) ? [standing(path)] : [];
      });
    return [folder, ...below];
  }

  private lookAtGit(folder: string, seen: Set<string>): readonly string[] {
    this.follow(folder, seen);
    return GIT_FILES.map((name) => standing(join(folder, name)));
  }

  private follow(folder: string, seen: Set<string>): void {
    seen.add(folder);
    if (this.watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (event, name) =>
        this.hint(folder, event === 'rename' && name === basename(folder)),
      );
      watcher.on('error', () => this.forget(folder));
      this.watchers.set(folder, watcher);
    } catch {
      // It is looked at from time to time all the same.
    }
  }

  private forget(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }

  /** A folder that was itself moved or deleted may be there again under its name, and needs a new watcher. */
  private hint(folder: string, itself: boolean): void {
    if (itself) this.forget(folder);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.look(), SETTLED_MS);
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function standing(path: string): string {
  try {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    return [path, ino, size, mtimeMs, ctimeMs].join('|');
  } catch {
    return path;
  }
}
