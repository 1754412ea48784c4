import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openEdited } from '../app/edited-plan';
import type { OpenedPlan } from '../app/open-plan';
import type { EditedFile } from '../source/edit/plan-edit';
import { findPlanRoot } from '../source/read-tree';
import { SourceFile } from '../source/source-file';
import { isPlanFile } from '../source/walk-plan';
import { getOrCreate } from '../util/memoize';

/** The text of a file that an editor has open, saved or not. */
export interface OpenText {
  readonly uri: string;
  readonly text: string;
}

/** A file of a plan that an editor asks about. */
export interface PlanFile {
  /** The folder of the plan. */
  readonly root: string;
  /** Below it, with `/`. */
  readonly file: string;
}

/** Reads the plan in a folder, as it is on the disk. */
export type OpenRoot = (root: string) => OpenedPlan;

/** The plans of the files that an editor has open, each made once until something changes. */
export class Workspace {
  private readonly onDisk = new Map<string, OpenedPlan>();
  private readonly inEditor = new Map<string, OpenedPlan>();
  private readonly files = new Map<string, PlanFile | undefined>();

  constructor(
    private readonly openRoot: OpenRoot,
    private readonly openTexts: () => readonly OpenText[],
  ) {}

  /** The plan that a file belongs to; undefined where it lies in none. */
  fileOf = (uri: string): PlanFile | undefined => getOrCreate(this.files, uri, () => planFileOf(uri));

  uriOf = ({ root, file }: PlanFile): string => pathToFileURL(join(root, file)).href;

  /** The plan with the texts of the editor in place of those on the disk. */
  opened(root: string): OpenedPlan {
    return getOrCreate(this.inEditor, root, () => {
      const onDisk = getOrCreate(this.onDisk, root, () => this.openRoot(root));
      return openEdited(onDisk, this.editedIn(onDisk));
    });
  }

  /** Lets the texts of the editor be looked at again. */
  typed = (): void => this.inEditor.clear();

  /** Lets the disk be read again. */
  saved = (): void => {
    this.files.clear();
    this.onDisk.clear();
    this.inEditor.clear();
  };

  /** The open files of a plan that differ from the disk. One that is no part of the plan stays outside. */
  private editedIn({ tree }: OpenedPlan): readonly EditedFile[] {
    const files = new Map(tree.files.map((file) => [file.path, file]));
    return this.openTexts().flatMap(({ uri, text }): EditedFile[] => {
      const at = this.fileOf(uri);
      if (at?.root !== tree.root || !isPlanFile(at.file)) return [];
      const before = files.get(at.file);
      return before?.text === text ? [] : [{ before, after: before?.withText(text) ?? new SourceFile(at.file, text) }];
    });
  }
}

function planFileOf(uri: string): PlanFile | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const path = fileURLToPath(uri);
  const root = findPlanRoot(join(path, '..'));
  return root === undefined ? undefined : { root, file: relative(root, path).split(sep).join('/') };
}
