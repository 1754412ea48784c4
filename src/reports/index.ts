import { check } from './check';
import { explain } from './explain';
import { readiness } from './readiness';
import { review } from './review';
import { score } from './score';
import { tree } from './tree';

/** Every kind of report. */
export const reportKinds = [check, score, review, tree, explain, readiness] as const;
