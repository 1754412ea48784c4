import type { Finding } from '../diagnostics/diagnostic';
import { compareText } from '../util/compare';
import { matchesGlob } from './glob';
import { LIMITS } from './limits';
import type { Entry, PlanStore } from './plan-store';
import { SourceFile } from './source-file';
import {
  DEVICE,
  IN_LFS,
  LINK,
  NAMED_AS_FILE,
  NAME_NOT_UTF8,
  SUBMODULE,
  TOO_DEEP,
  TOO_MANY_FILES,
  unreadableFolder,
  type ReadProblem,
} from './walk-words';

export const PLAN_FILE = 'plan.yaml';

export const isPlanFile = (name: string): boolean => /\.ya?ml$/.test(name);

/** Files and folders that are no part of a plan, whatever they hold. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The files of a plan in the order of their paths, and what could not be read. */
export interface PlanFiles {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every `*.yaml` and `*.yml` of a plan, but not hidden folders, node_modules, what plan.yaml ignores, submodules,
 * and folders with a plan of their own. Symbolic links are not followed: nothing outside the plan is ever read.
 */
export function readPlan(store: PlanStore): PlanFiles {
  const walk = new PlanWalk(store);
  walk.enter('', 0);
  return walk.finish();
}

const isEntries = (entries: ReturnType<PlanStore['list']>): entries is readonly Entry[] => Array.isArray(entries);

class PlanWalk {
  private readonly paths: string[] = [];
  private readonly findings: Finding[] = [];
  private readonly ignored: readonly string[];

  constructor(private readonly store: PlanStore) {
    this.ignored = ignoredGlobs(store);
  }

  enter(folder: string, depth: number): void {
    const entries = this.store.list(folder);
    if (!isEntries(entries)) return this.report(folder || '.', unreadableFolder(entries));
    if (depth > 0 && entries.some(({ name }) => name === PLAN_FILE)) return;
    // A commit does not have the files of another repository, so that they would be there only until it is looked at.
    if (depth > 0 && entries.some(({ name }) => name === '.git')) return this.report(folder, SUBMODULE);
    if (depth > LIMITS.folders) return this.report(folder, TOO_DEEP);
    for (const entry of entries) this.look(entry, folder ? `${folder}/${entry.name}` : entry.name, depth);
  }

  finish(): PlanFiles {
    const paths = this.paths.sort(compareText);
    const read = this.store.read(paths);
    const files = paths.flatMap((path, i) => this.toFile(path, read[i]!));
    return { files, findings: this.findings };
  }

  private look({ name, type }: Entry, path: string, depth: number): void {
    if (this.isIgnored(name, path)) return;
    const mayBeRead = isPlanFile(name);
    if (type === 'folder') {
      if (mayBeRead) this.report(path, NAMED_AS_FILE);
      this.enter(path, depth + 1);
    } else if (type === 'file') {
      if (mayBeRead) this.add(path);
    } else if (type === 'submodule') {
      this.report(path, SUBMODULE);
    } else if (mayBeRead || type === 'link') {
      this.report(path, type === 'other' ? DEVICE : LINK);
    }
  }

  private add(path: string): void {
    if (path.includes(NOT_UTF8)) return this.report(path, NAME_NOT_UTF8);
    if (this.paths.length === LIMITS.files) return this.report(path, TOO_MANY_FILES);
    this.paths.push(path);
  }

  private toFile(path: string, read: ReturnType<PlanStore['read']>[number]): SourceFile[] {
    if (!('text' in read)) this.report(path, read);
    else if (read.text.startsWith(LFS_POINTER)) this.report(path, IN_LFS);
    else return [new SourceFile(path, read.text, read.hasByteOrderMark)];
    return [];
  }

  private isIgnored(name: string, path: string): boolean {
    return isHidden(name) || this.ignored.some((glob) => matchesGlob(glob, path));
  }

  private report(path: string, { code = 'unreadable-file', message, help }: ReadProblem): void {
    const start = { line: 1, column: 1 };
    this.findings.push({ code, message, help, span: { file: path, start, end: start } });
  }
}

/** Replaces bytes of a name that are not UTF-8. */
const NOT_UTF8 = '\ufffd';

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** `ignore:` has to be known before the tree is walked, so plan.yaml is looked into first, whatever else it says. */
function ignoredGlobs(store: PlanStore): string[] {
  const [read] = store.read([PLAN_FILE]);
  if (!read || !('text' in read) || !read.text.includes('ignore')) return [];
  const roots = new SourceFile(PLAN_FILE, read.text).parse().documents;
  return roots.flatMap((data) => {
    const ignore = data !== null && typeof data === 'object' && 'ignore' in data ? data.ignore : [];
    return Array.isArray(ignore) ? ignore.filter(isUsable).slice(0, LIMITS.globs) : [];
  });
}

/** Tests whether a pattern can be used: one that the schema of plan.yaml refuses is ignored. */
const isUsable = (glob: unknown): glob is string => typeof glob === 'string' && glob.length <= LIMITS.glob;
