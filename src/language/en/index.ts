import { a3 } from './a3';
import { common } from './common';
import { review } from './review';
import { reviewIndex } from './review-index';
import { check } from './check';
import { commandLine } from './command-line';
import { help } from './help';
import { newPlan } from './new-plan';
import { rules } from './rules';
import { score } from './score';
import { todo } from './todo';
import { tree } from './tree';
import { draft } from './draft';
import { explain } from './explain';
import { exporting } from './export';
import { forecast } from './forecast';
import { form } from './form';
import { letter } from './letter';
import { history } from './history';
import { html } from './html';
import { imported } from './import';
import { readiness } from './readiness';
import { recorded } from './record';
import { roll } from './roll';
import { editor } from './editor';
import { serve } from './serve';
import { sheet } from './sheet';
import { site } from './site';
import { conditions } from './conditions';
import { diff } from './diff';
import { maps } from './maps';
import { methods } from './methods';
import { mistakes } from './mistakes';
import { pay } from './pay';
import { pictures } from './pictures';
import { stepPhrases } from './step-phrases';
import { whatIf } from './what-if';

/** Every printed word of every report. A language that lacks one does not compile. */
export type Words = typeof en;

export const en = {
  a3,
  common,
  check,
  conditions,
  diff,
  draft,
  explain,
  exporting,
  history,
  html,
  imported,
  forecast,
  form,
  letter,
  maps,
  methods,
  mistakes,
  pay,
  pictures,
  readiness,
  recorded,
  review,
  roll,
  reviewIndex,
  commandLine,
  help,
  newPlan,
  rules,
  score,
  editor,
  serve,
  sheet,
  site,
  stepPhrases,
  tree,
  whatIf,
  todo,
};
