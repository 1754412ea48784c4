import type { Diagnostic } from '../diagnostics/diagnostic';
import type { EditedFile } from '../source/edit/plan-edit';
import { withEdits } from '../source/edit/with-edits';
import { errorsIn } from './findings';
import { openTree, type OpenedPlan } from './open-plan';

/** Opens the plan as it would be with files edited, on the same day and in the same language. */
export const openEdited = (opened: OpenedPlan, edited: readonly EditedFile[]): OpenedPlan =>
  edited.length === 0
    ? opened
    : openTree(
        withEdits(opened.tree, edited),
        { asOf: opened.askedDay, language: opened.language },
        opened.surroundings,
        opened.git,
      );

/** The files that differ, which have the same paths. */
export function editsBetween(before: OpenedPlan, then: OpenedPlan): readonly EditedFile[] {
  const files = new Map(before.tree.files.map((file) => [file.path, file]));
  return then.tree.files.flatMap((after): EditedFile[] => {
    const file = files.get(after.path);
    return file === undefined || file.text === after.text ? [] : [{ before: file, after }];
  });
}

/** The errors that an edited plan has and the plan before it had not. */
export function newErrors(before: OpenedPlan, then: OpenedPlan): readonly Diagnostic[] {
  if (then === before) return [];
  const known = new Set(errorsIn(before).map(keyOf));
  return errorsIn(then).filter((error) => !known.has(keyOf(error)));
}

const keyOf = ({ code, key }: Diagnostic): string => `${code} ${key}`;
