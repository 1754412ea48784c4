import type { PlanTree } from '../read-tree';
import type { EditedFile } from './plan-edit';

/** The files of a plan as they would be once edited ones are written. */
export function withEdits(tree: PlanTree, edited: readonly EditedFile[]): PlanTree {
  const after = new Map(edited.map((one) => [one.after.path, one.after]));
  const known = new Set(tree.files.map(({ path }) => path));
  const kept = tree.files.map((file) => after.get(file.path) ?? file);
  return { ...tree, files: [...kept, ...[...after.values()].filter(({ path }) => !known.has(path))] };
}
