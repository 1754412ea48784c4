import { groupBy } from '../../util/group';
import { UserError } from '../../util/user-error';
import { placeText } from '../locate';
import { SourceFile } from '../source-file';
import { editText, parsedText } from './edit-text';
import type { EditedFile, PlanEdit } from './plan-edit';
import { Refused } from './refused';

/**
 * Makes edits in the files of a plan and returns the files that they change. Pure: nothing is written. Throws a
 * UserError where a file cannot be edited in place, with the reason.
 */
export function applyEdits(files: readonly SourceFile[], edits: readonly PlanEdit[]): readonly EditedFile[] {
  const known = new Map(files.map((file) => [file.path, file]));
  return [...groupBy(edits, ({ file }) => file)].flatMap(([path, group]): EditedFile[] => {
    const before = known.get(path);
    const from = before ?? new SourceFile(path, '');
    const after = from.withText(edited(from, group));
    return before?.text === after.text ? [] : [{ before, after }];
  });
}

/** A file that is to be written as it is, such as one with comments. */
export const newFile = (path: string, text: string): EditedFile => ({
  before: undefined,
  after: new SourceFile(path, text),
});

function edited(file: SourceFile, edits: readonly PlanEdit[]): string {
  let at = file;
  try {
    let parsed = parsedText(file.text);
    for (const edit of edits) {
      parsed = editText(parsed, edit);
      at = file.withText(parsed.text);
    }
    return parsed.text;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new UserError('edit-refused', placeText(at.span(error.offset, error.offset)), error.reason);
  }
}
