import { check } from './check';
import { diff } from './diff';
import { explain } from './explain';
import { forecast } from './forecast';
import { history } from './history';
import { letter } from './letter';
import { map } from './map';
import { pay } from './pay';
import { readiness } from './readiness';
import { review } from './review';
import { reviewIndex } from './review-index';
import { score } from './score';
import { tree } from './tree';
import { whatIf } from './what-if';

/** Every kind of report. */
export const reportKinds = [
  check,
  diff,
  explain,
  history,
  forecast,
  letter,
  map,
  pay,
  readiness,
  review,
  reviewIndex,
  score,
  tree,
  whatIf,
] as const;
