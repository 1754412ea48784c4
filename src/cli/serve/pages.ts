import type { Period } from '../../calendar/period';
import type { Scorecard } from '../../model/types';
import type { CheckedPlan } from '../../pipeline';
import { a3Sheets } from '../../reports/a3';
import { check } from '../../reports/check';
import { forecast } from '../../reports/forecast';
import { map, mapKinds } from '../../reports/map';
import type { Report } from '../../reports/base/report';
import type { ReportContext } from '../../reports/base/report-kind';
import { review, ReviewScores, type ReviewInput } from '../../reports/review';
import { score } from '../../reports/score';
import { tree } from '../../reports/tree';
import { bsc } from '../../reports/tree/views/bsc';
import { okr } from '../../reports/tree/views/okr';
import { plan } from '../../reports/tree/views/plan';
import type { TreeView } from '../../reports/tree/views/view';
import { ask, createTracks, scorePlan } from '../../scoring';
import type { PlanScore } from '../../scoring/types';
import { readRevision } from '../../source/revision';
import type { Options } from '../command';
import { letterOf } from '../commands/letter';
import { inputMaker } from '../commands/review';
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

/** What can be looked at in the browser: a report, or several. None names people with pay or conduct: whoever uses this machine may look. */
interface Page<Id extends string = string> {
  readonly id: Id;
  build(subject: Subject): readonly Report[];
}

const page = <Id extends string>(id: Id, build: (subject: Subject) => Report | readonly Report[]): Page<Id> => ({
  id,
  build: (subject) => [build(subject)].flat(),
});

const treePage = <Id extends string>(id: Id, view: TreeView): Page<Id> =>
  page(id, (subject) =>
    tree.build(
      { plan: subject.checked.plan, view, department: departmentOf(subject), score: scoreOf(subject) },
      contextOf(subject),
    ),
  );

/** In the order of the navigation; the first is shown when nothing is asked for. */
export const pages = [
  page('review', (subject) => review.build(inputOf(subject), contextOf(subject))),
  page('a3', (subject) => a3Sheets([inputOf(subject)], contextOf(subject)).map(({ report }) => report)),
  page('score', (subject) =>
    score.build(
      {
        score: scoreOf(subject),
        revision: readRevision(subject.checked.tree, subject.io.env),
        department: departmentOf(subject),
      },
      contextOf(subject),
    ),
  ),
  page('forecast', (subject) =>
    forecast.build({ score: scoreOf(subject), item: subject.scorecard }, contextOf(subject)),
  ),
  treePage('tree', plan),
  treePage('okr', okr),
  treePage('bsc', bsc),
  page('map', (subject) => picturesOf(subject)),
  page('letter', ({ scorecard, checked, options, io }) => letterOf(scorecard, checked, options, io)),
  page('check', (subject) => check.build(subject.checked, contextOf(subject))),
] as const;

export type PageKind = (typeof pages)[number];

const scoreOf = ({ checked: { plan: scored }, cycle, options, io }: Subject): PlanScore =>
  scorePlan(scored, ask(scored, cycle, { asOf: askedDay(options, io) }));

const inputOf = ({ checked, cycle, scorecard, options, io }: Subject): ReviewInput =>
  inputMaker(new ReviewScores(checked.plan, cycle, askedDay(options, io)), checked, io)(scorecard);

/** All pictures of a scorecard that there is something to draw for; with the company those of the whole plan. */
function picturesOf(subject: Subject): readonly Report[] {
  const {
    checked: { plan: drawn },
    cycle,
    scorecard,
    options,
    io,
  } = subject;
  const question = ask(drawn, cycle, { asOf: askedDay(options, io) });
  const tracks = createTracks(drawn, question);
  const facts = { plan: drawn, tracks, score: scorePlan(drawn, question, tracks) };
  const kinds = mapKinds.filter(
    ({ takes }) => takes.includes('scorecard') || (takes.length === 0 && scorecard.department === undefined),
  );
  const all = kinds.map((kind) =>
    map.build({ ...facts, kind, subject: kind.takes.length > 0 ? scorecard : undefined }, contextOf(subject)),
  );
  const drawings = all.filter(({ picture }) => picture !== undefined);
  return drawings.length > 0 ? drawings : all.slice(0, 1);
}

/** Of the company everything is shown. */
const departmentOf = ({ scorecard: { department } }: Subject): string | undefined => department?.id;

const contextOf = ({ checked, options }: Subject): ReportContext => reportContext(checked.plan, options);
