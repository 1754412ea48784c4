import type { Period } from '../calendar/period';
import type { Scorecard } from '../model/types';
import type { Report } from '../reports/base/report';
import { bsc } from '../reports/tree/views/bsc';
import { okr } from '../reports/tree/views/okr';
import { plan } from '../reports/tree/views/plan';
import type { TreeView } from '../reports/tree/views/view';
import { a3 } from './a3';
import { check } from './check';
import { forecast } from './forecast';
import { letter } from './letter';
import type { OpenedPlan } from './open-plan';
import { pictures } from './pictures';
import { review, type ReviewQuestion } from './review';
import { score } from './score';
import { todo } from './todo';
import { tree } from './tree';

/** The subject of a page. */
interface PageSubject {
  readonly opened: OpenedPlan;
  readonly cycle: Period;
  readonly scorecard: Scorecard;
}

/**
 * A page about a scorecard in a cycle: a report, or several. None names people with pay or conduct: whoever uses the
 * machine may look.
 */
interface Page<Id extends string = string> {
  readonly id: Id;
  build(subject: PageSubject): readonly Report[];
}

const page = <Id extends string>(id: Id, build: Page['build']): Page<Id> => ({ id, build });

const treePage = <Id extends string>(id: Id, view: TreeView): Page<Id> =>
  page(id, (subject) => [
    tree(subject.opened, { view, department: departmentOf(subject), period: subject.cycle }).report,
  ]);

/** Pages in the order of the navigation; the first is the default. */
export const pages = [
  page('review', (subject) => review(subject.opened, cycleOf(subject)).reviews.map(({ report }) => report)),
  page('a3', (subject) => a3(subject.opened, cycleOf(subject)).map(({ report }) => report)),
  page('score', (subject) => [
    score(subject.opened, { period: subject.cycle, department: departmentOf(subject) }).report,
  ]),
  page('forecast', ({ opened, cycle, scorecard }) => [
    forecast(opened, { period: cycle, address: scorecard.id }).report,
  ]),
  treePage('tree', plan),
  treePage('okr', okr),
  treePage('bsc', bsc),
  page('map', ({ opened, cycle, scorecard }) => pictures(opened, scorecard, cycle)),
  page('letter', ({ opened, scorecard: { id, year } }) => [letter(opened, { department: id, year }).report]),
  page('todo', (subject) => [todo(subject.opened, { department: departmentOf(subject) }).report]),
  page('check', ({ opened }) => [check(opened).report]),
] as const;

export type PageKind = (typeof pages)[number];

const cycleOf = ({ cycle, scorecard }: PageSubject): ReviewQuestion => ({ cycle, department: scorecard.id });

/** The department of a page; everything is shown for the company. */
const departmentOf = ({ scorecard: { department } }: PageSubject): string | undefined => department?.id;
