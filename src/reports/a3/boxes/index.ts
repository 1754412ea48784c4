import type { A3Box } from '../facts';
import { actions } from './actions';
import { background } from './background';
import { causes } from './causes';
import { current } from './current';
import { effect } from './effect';
import { followUp } from './follow-up';
import { target } from './target';

/** Boxes in reading order: first what is wrong, then why and what is done. */
export const boxes: readonly A3Box[] = [background, target, current, causes, actions, effect, followUp];
