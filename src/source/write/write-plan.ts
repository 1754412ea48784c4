import { lstatSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { InputOutputError, UserError } from '../../util/user-error';
import type { EditedFile } from '../edit/plan-edit';
import { reasonInWords } from '../read-file';
import { syncFolder, withWriteErrors, writeAtomically, writeTemporary } from './atomically';
import { inNewFolder } from './new-folder';

/** A file that is written beside its place, and what to do if others cannot be. */
interface Prepared {
  /** Below the plan's root. */
  readonly file: string;
  readonly path: string;
  readonly temporary: string;
  /** Undefined for a new file. */
  readonly before: Before | undefined;
}

interface Before {
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/**
 * Writes changed files of the plan at `root`, all or none as far as a file system can: all are written beside their
 * places, with their permissions, before the first takes its place; if one cannot, those before it are put back. To be
 * called within `withLock`. Throws a UserError where a file is not what it was when it was read, or leads out of the
 * plan.
 */
export function writeFiles(root: string, files: readonly EditedFile[]): void {
  const folders = [...new Set(files.map(({ after }) => dirname(join(root, after.path))))];
  inFolders(folders, () => {
    place(prepareAll(root, files));
    for (const folder of folders) syncFolder(folder);
  });
}

function inFolders([folder, ...others]: readonly string[], work: () => void): void {
  if (folder === undefined) return work();
  withWriteErrors('file-not-written', folder, () => inNewFolder(folder, () => inFolders(others, work)));
}

function prepareAll(root: string, files: readonly EditedFile[]): readonly Prepared[] {
  const prepared: Prepared[] = [];
  try {
    for (const file of files) prepared.push(prepare(root, file));
    return prepared;
  } catch (error) {
    removeTemporaries(prepared);
    throw error;
  }
}

function prepare(root: string, { before, after }: EditedFile): Prepared {
  const { path: file } = after;
  const path = join(root, file);
  return withWriteErrors('file-not-written', file, () => {
    if (leadsOut(dirname(path), root)) throw new UserError('folder-leads-out', file);
    const found = read(path);
    const isAsRead = before && found ? Buffer.compare(found.bytes, before.bytes) === 0 : !before && !found;
    if (!isAsRead) throw new UserError('file-changed', file);
    return { file, path, temporary: writeTemporary(dirname(path), after.bytes, found?.mode), before: found };
  });
}

/** Tests whether a folder that is to lie in the plan lies elsewhere, by its name or by a symbolic link. */
function leadsOut(folder: string, root: string): boolean {
  const way = relative(realpathSync(root), realpathSync(folder));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** A regular file as it is; undefined where there is nothing. A link leads to what is no file of the plan. */
function read(path: string): Before | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!status.isFile())
    throw Object.assign(new Error(path), { code: status.isSymbolicLink() ? 'ELOOP' : 'EISDIR', syscall: 'open' });
  return { bytes: readFileSync(path), mode: status.mode & 0o777 };
}

/** Puts all files into their places, or none. */
function place(prepared: readonly Prepared[]): void {
  for (const [i, { file, path, temporary }] of prepared.entries()) {
    try {
      renameSync(temporary, path);
    } catch (error) {
      removeTemporaries(prepared.slice(i));
      const left = prepared.slice(0, i).filter((done) => !putBack(done));
      if (left.length === 0) throw new InputOutputError('file-not-written', file, reasonInWords(error));
      throw new InputOutputError(
        'files-not-put-back',
        file,
        reasonInWords(error),
        left.map((one) => one.file),
      );
    }
  }
}

/** False where that is not possible either. */
function putBack({ path, before }: Prepared): boolean {
  try {
    if (before) writeAtomically(path, before.bytes, before.mode);
    else rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function removeTemporaries(prepared: readonly Prepared[]): void {
  for (const { temporary } of prepared) rmSync(temporary, { force: true });
}
