import type { Span } from './diagnostics/diagnostic';
import { ownerOf } from './schema/department-of';
import type { SourceFile } from './source/source-file';
import { memoize, memoizeWeak } from './util/memoize';
import type { Plan } from './model/types';
import type { PlanTree } from './source/read-tree';

interface ReadPlan {
  readonly plan: Pick<Plan, 'renames'>;
  readonly tree: Pick<PlanTree, 'files'>;
}

/**
 * Tells whose document a place of a plan lies in: that of a department, of `company`, or undefined for what is of the
 * whole plan.
 */
export const ownersIn = memoizeWeak(({ tree, plan }: ReadPlan): ((span: Span) => string | undefined) => {
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  const documentsIn = memoize((path: string) => ownedDocuments(byPath.get(path)));
  return ({ file, start }) => {
    const owner = documentsIn(file).findLast(({ line }) => line <= start.line)?.owner;
    return owner === undefined ? undefined : plan.renames.department(owner);
  };
});

interface OwnedDocument {
  /** The line that it begins on; what stands above the first document is taken for a part of it. */
  readonly line: number;
  readonly owner: string | undefined;
}

function ownedDocuments(file: SourceFile | undefined): readonly OwnedDocument[] {
  if (!file) return [];
  const owners = file.parse().documents.map(ownerOf);
  if (owners.length === 1) return [{ line: 0, owner: owners[0] }];
  return owners.map((owner, i) => ({ line: i === 0 ? 0 : lineOf(file, i), owner }));
}

const lineOf = (file: SourceFile, document: number): number =>
  file.span(file.documents[document]?.start ?? 0, 0).start.line;
