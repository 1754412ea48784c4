import { check } from './check';
import { diff } from './diff';
import { explain } from './explain';
import { readiness } from './readiness';
import { review } from './review';
import { score } from './score';
import { tree } from './tree';

/** Every kind of report. */
export const reportKinds = [
  check,
  diff,
  explain,
  readiness,
  review,
  score,
  tree,
] as const;
