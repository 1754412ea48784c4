import type { Mistakes, WordsFor } from '../../../util/mistakes';
import { call } from './call';
import { edits } from './edits';
import { git } from './git';
import { item } from './item';
import { output } from './output';
import { pay } from './pay';
import { period } from './period';
import { plan } from './plan';
import { record } from './record';
import { sheet } from './sheet';
import { supposition } from './supposition';

export const mistakes: WordsFor<Mistakes> = {
  ...call,
  ...plan,
  ...git,
  ...period,
  ...item,
  ...pay,
  ...supposition,
  ...sheet,
  ...edits,
  ...record,
  ...output,
};
