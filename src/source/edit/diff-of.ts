import { unifiedDiff } from '../../util/unified-diff';
import type { EditedFile } from './plan-edit';

/** Edits as a diff, a new file whole. */
export const diffOf = (edited: readonly EditedFile[]): string =>
  edited.map(({ before, after }) => unifiedDiff(after.path, before?.text, after.text)).join('');
