import { readdirSync, statSync, type Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../diagnostics/diagnostic';
import { compareText } from '../util/compare';
import { matchesGlob } from './glob';
import { LIMITS } from './limits';
import { readFile, reasonOf } from './read-file';
import { SourceFile } from './source-file';

export const PLAN_FILE = 'plan.yaml';

/** The files of a plan in the order of their paths, and what could not be read. */
export interface PlanTree {
  /** The folder that holds plan.yaml, absolute. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** The nearest folder, from `start` upwards, that holds a plan.yaml. */
export function findPlanRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFile(join(folder, PLAN_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Reads every `*.yaml` and `*.yml` below `root`, but not hidden folders, node_modules, what plan.yaml ignores, and
 * folders with a plan of their own. Symbolic links are not followed: nothing outside the plan is ever read.
 */
export function readTree(root: string): PlanTree {
  const reader = new TreeReader(root);
  reader.readFolder('', 0);
  const files = reader.files.sort((a, b) => compareText(a.path, b.path));
  return { root, files, findings: reader.findings };
}

class TreeReader {
  readonly files: SourceFile[] = [];
  readonly findings: Finding[] = [];
  private readonly ignored: readonly string[];

  constructor(private readonly root: string) {
    this.ignored = ignoredGlobs(join(root, PLAN_FILE));
  }

  readFolder(folder: string, depth: number): void {
    const entries = this.list(folder);
    if (depth > 0 && entries.some(({ name }) => name === PLAN_FILE)) return;
    if (depth > LIMITS.folders) return this.report(folder, `Folders lie more than ${LIMITS.folders} deep in each other.`, 'Move the folder, or list it under “ignore:” in plan.yaml.');
    for (const entry of entries) this.readEntry(entry, folder ? `${folder}/${entry.name}` : entry.name, depth);
  }

  private readEntry(entry: Dirent, path: string, depth: number): void {
    if (this.isIgnored(entry.name, path)) return;
    const isPlanFile = /\.ya?ml$/.test(entry.name);
    if (entry.isDirectory()) {
      if (isPlanFile) this.report(path, 'This is a folder with the name of a plan file.', 'Rename the folder; what is inside is read all the same.');
      this.readFolder(path, depth + 1);
    } else if (entry.isFile()) {
      if (isPlanFile) this.readPlanFile(path);
    } else if (isPlanFile || (entry.isSymbolicLink() && !isFile(join(this.root, path)))) {
      this.report(path, `This is a ${entry.isSymbolicLink() ? 'symbolic link' : 'device or pipe'}, which hoshin does not follow.`, 'Put the file itself into the plan, or list the name under “ignore:” in plan.yaml.');
    }
  }

  private readPlanFile(path: string): void {
    if (this.files.length === LIMITS.files) return this.report(path, `The plan has more than ${LIMITS.files} files.`, 'Split it into several plans.');
    const read = readFile(join(this.root, path));
    if ('text' in read) this.files.push(new SourceFile(path, read.text, read.hasByteOrderMark));
    else this.report(path, read.message, read.help, read.code);
  }

  private isIgnored(name: string, path: string): boolean {
    return name.startsWith('.') || name === 'node_modules' || this.ignored.some((glob) => matchesGlob(glob, path));
  }

  private list(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.root, folder), { withFileTypes: true });
    } catch (error) {
      this.report(folder || '.', `The folder cannot be read: ${reasonOf(error)}.`, 'Check that you may read it, or list it under “ignore:” in plan.yaml.');
      return [];
    }
  }

  private report(path: string, message: string, help: string, code: Finding['code'] = 'unreadable-file'): void {
    const start = { line: 1, column: 1 };
    this.findings.push({ code, message, help, span: { file: path, start, end: start } });
  }
}

/** `ignore:` has to be known before the tree is walked, so plan.yaml is looked into first, whatever else it says. */
function ignoredGlobs(planFile: string): string[] {
  const read = readFile(planFile);
  if (!('text' in read) || !read.text.includes('ignore')) return [];
  const roots = new SourceFile(PLAN_FILE, read.text).parse().documents;
  return roots.flatMap((data) => {
    const ignore = data !== null && typeof data === 'object' && 'ignore' in data ? data.ignore : [];
    return Array.isArray(ignore) ? ignore.filter((glob): glob is string => typeof glob === 'string') : [];
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
