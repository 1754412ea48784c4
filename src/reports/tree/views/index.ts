import { bsc } from './bsc';
import { okr } from './okr';
import { plan } from './plan';
import type { TreeView } from './view';

/** Every view of the tree; the first one is shown unless another is asked for. */
export const treeViews: readonly [TreeView, ...TreeView[]] = [plan, okr, bsc];
