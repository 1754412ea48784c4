import type { Diagnostic } from '../diagnostics/diagnostic';
import type { EditedFile } from '../source/edit/plan-edit';
import { errorsIn } from './findings';
import { openTree, type OpenedPlan } from './open-plan';

/** Opens the plan as it would be with files edited, on the same day and in the same language. */
export const openEdited = (opened: OpenedPlan, edited: readonly EditedFile[]): OpenedPlan =>
  edited.length === 0
    ? opened
    : openTree(
        withFiles(opened.tree, edited),
        { asOf: opened.askedDay, language: opened.language },
        opened.surroundings,
        opened.git,
      );

function withFiles(tree: OpenedPlan['tree'], edited: readonly EditedFile[]): OpenedPlan['tree'] {
  const after = new Map(edited.map((one) => [one.after.path, one.after]));
  const kept = tree.files.map((file) => after.get(file.path) ?? file);
  const added = edited.filter(({ before }) => !before).map((one) => one.after);
  return { ...tree, files: [...kept, ...added] };
}

/** The errors that an edited plan has and the plan before it had not. */
export function newErrors(before: OpenedPlan, then: OpenedPlan): readonly Diagnostic[] {
  if (then === before) return [];
  const known = new Set(errorsIn(before).map(keyOf));
  return errorsIn(then).filter((error) => !known.has(keyOf(error)));
}

const keyOf = ({ code, key }: Diagnostic): string => `${code} ${key}`;
