import type { EditedFile } from '../source/edit/plan-edit';
import { unifiedDiff } from '../util/unified-diff';
import { textOf, type Options } from './command';

/** A diff in the middle of JSON or of a page would spoil it. */
export const isForPeople = (options: Options): boolean =>
  [undefined, 'terminal'].includes(textOf(options, 'format')) && textOf(options, 'out') === undefined;

/** Edits as a diff, a new file whole. */
export const diffOf = (edited: readonly EditedFile[]): string =>
  edited.map(({ before, after }) => unifiedDiff(after.path, before?.text, after.text)).join('');
