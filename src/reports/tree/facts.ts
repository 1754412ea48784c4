import type { FiguresInput } from './figures';
import type { TreeView } from './views/view';

export interface TreeFacts extends FiguresInput {
  /** Default: the first of the list. */
  readonly view?: TreeView | undefined;
  /** Only this department, with those below it. */
  readonly department?: string | undefined;
}
