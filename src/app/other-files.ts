import type { ItemChange } from '../history';
import { locate } from '../source/locate';
import type { PlanTree } from '../source/read-tree';
import type { SourceFile } from '../source/source-file';
import { compareText } from '../util/compare';

/** Files that say something else, in which no change stands that was told. */
export interface OtherFiles {
  readonly paths: readonly string[];
  /** Some of them are confidential, and have no name here. */
  readonly confidential: boolean;
}

/** Compares documents as data: comments, layout and names of files are no difference. */
export function otherFiles(before: PlanTree, now: PlanTree, changes: readonly ItemChange[]): OtherFiles {
  const told = new Set(changes.flatMap(({ origin }) => (origin ? [locate(origin).file] : [])));
  const others = [...saying(now, before), ...saying(before, now)].filter(({ path }) => !told.has(path));
  const named = others.filter((file) => !file.isConfidential);
  return {
    paths: [...new Set(named.map(({ path }) => path))].sort(compareText),
    confidential: named.length < others.length,
  };
}

/** Files of one state with a document that the other has nowhere. */
function saying({ files }: PlanTree, other: PlanTree): readonly SourceFile[] {
  const known = new Set(other.files.flatMap(documentsOf));
  return files.filter((file) => documentsOf(file).some((text) => !known.has(text)));
}

const documentsOf = (file: SourceFile): readonly string[] =>
  file.parse().documents.map((document) => JSON.stringify(document));
