import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { TreeFigures } from '../figures';
import type { Scope } from '../scope';
import type { Structure } from '../structure';

/** One way to look at the tree. Its structure is also the JSON and the flat table; only the printing is its own. */
export interface TreeView {
  readonly id: string;
  /** One line, shown in lists. */
  readonly summary: string;
  /** True for a single tree from the strategy down, which a picture shows well. */
  readonly isDrawn?: boolean;
  structure(scope: Scope): Structure;
  /** No block when there is nothing to show. */
  blocks(structure: Structure, figures: TreeFigures, context: ReportContext): readonly Block[];
}
