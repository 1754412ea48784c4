import type { Period } from '../../calendar/period';
import type { Scorecard } from '../../model/types';
import type { CheckedPlan } from '../../pipeline';
import { check } from '../../reports/check';
import { forecast } from '../../reports/forecast';
import type { Report } from '../../reports/report';
import type { ReportContext } from '../../reports/report-kind';
import { ReviewScores } from '../../reports/review';
import { score } from '../../reports/score';
import { tree } from '../../reports/tree';
import { bsc } from '../../reports/tree/views/bsc';
import { okr } from '../../reports/tree/views/okr';
import { plan } from '../../reports/tree/views/plan';
import type { TreeView } from '../../reports/tree/views/view';
import { ask, scorePlan } from '../../scoring';
import type { PlanScore } from '../../scoring/types';
import { readRevision } from '../../source/revision';
import type { Options } from '../command';
import { sheetMaker } from '../commands/review';
import type { Io } from '../io';
import { reportContext } from '../output';
import { askedDay } from '../period';

/** What a page is about. */
export interface Subject {
  readonly checked: CheckedPlan;
  readonly cycle: Period;
  readonly scorecard: Scorecard;
  /** Those of the command, in the language of the page. */
  readonly options: Options;
  readonly io: Io;
}

/** A report that can be looked at in the browser. None names people with pay or conduct: whoever uses this machine may look. */
interface Page<Id extends string = string> {
  readonly id: Id;
  build(subject: Subject): Report;
}

const page = <Id extends string>(id: Id, build: Page['build']): Page<Id> => ({ id, build });

const treePage = <Id extends string>(id: Id, view: TreeView): Page<Id> =>
  page(id, (subject) => tree.build({ plan: subject.checked.plan, view, department: departmentOf(subject), score: scoreOf(subject) }, contextOf(subject)));

/** In the order of the navigation; the first is shown when nothing is asked for. */
export const pages = [
  page('review', ({ checked, cycle, scorecard, options, io }) => sheetMaker(new ReviewScores(checked.plan, cycle, askedDay(options, io)), checked, options, io)(scorecard)),
  page('score', (subject) => score.build({ score: scoreOf(subject), revision: readRevision(subject.checked.tree, subject.io.env), department: departmentOf(subject) }, contextOf(subject))),
  page('forecast', (subject) => forecast.build({ score: scoreOf(subject), item: subject.scorecard }, contextOf(subject))),
  treePage('tree', plan),
  treePage('okr', okr),
  treePage('bsc', bsc),
  page('check', (subject) => check.build(subject.checked, contextOf(subject))),
] as const;

export type PageKind = (typeof pages)[number];

const scoreOf = ({ checked: { plan: scored }, cycle, options, io }: Subject): PlanScore => scorePlan(scored, ask(scored, cycle, { asOf: askedDay(options, io) }));

/** Of the company everything is shown. */
const departmentOf = ({ scorecard: { department } }: Subject): string | undefined => department?.id;

const contextOf = ({ checked, options }: Subject): ReportContext => reportContext(checked.plan, options);
