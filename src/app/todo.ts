import { addDays } from '../calendar/day';
import { suggest } from '../diagnostics/nearest';
import { unconfirmedLinks, type UnconfirmedLink } from '../history';
import { peopleOf } from '../model/people';
import { isSamePerson } from '../model/same-person';
import { byPerson, todo as todoReport } from '../reports/todo';
import { answersFor, tasksOf, waitingFor, type Task, type Window } from '../tracking';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';

export interface TodoQuestion {
  /** Only what this person has to do. */
  readonly person?: string | undefined;
  /** Only what is of this scorecard, or asked of it: the id of a department, or `company`. */
  readonly department?: string | undefined;
  /** The days ahead in which something is due that is told. Default: 14. */
  readonly within?: number | undefined;
}

const DAYS_AHEAD = 14;

/**
 * Lists what is late, unanswered or due, by person. Throws a UserError for a department that is not there, and for a
 * person whom the plan does not name.
 */
export function todo(opened: OpenedPlan, { person, department, within = DAYS_AHEAD }: TodoQuestion = {}): Answer {
  const { plan, asOf } = opened;
  requireDepartment(department, opened);
  requirePerson(person, opened);
  const window = { day: asOf, until: addDays(asOf, within) };
  const tasks = tasksIn(opened, window).filter(
    (task) =>
      (department === undefined || isOf(department, task)) &&
      (person === undefined || (task.person !== undefined && isSamePerson(task.person, person))),
  );
  return { report: todoReport.build({ plan, window, people: byPerson(tasks) }, contextOf(opened)) };
}

/** Lists all tasks of a plan in a window of days, in no order. */
export const tasksIn = (opened: OpenedPlan, window: Window): readonly Task[] => [
  ...tasksOf(opened.plan, window),
  ...linkTasks(opened, window),
];

const isOf = (department: string, { scorecardId, work }: Task): boolean =>
  scorecardId === department || (work.type === 'support' && work.asked.request.of === department);

/** Links to confirm: what they lead to has changed since the sign-off. */
const linkTasks = ({ plan, asOf, signedOff }: OpenedPlan, window: Window): readonly Task[] =>
  signedOff.flatMap(({ plan: before, year, since }) =>
    unconfirmedLinks(before, plan, year, { since, asOf }).map((link) => linkTask(link, window)),
  );

function linkTask({ kpi, to, commit, origin }: UnconfirmedLink, window: Window): Task {
  return {
    work: { type: 'link', kpi, supports: kpi.supports.find((link) => link.to === to)! },
    id: `link/${kpi.address}/${to}`,
    scorecardId: kpi.scorecard.id,
    person: answersFor(kpi.scorecard),
    origin,
    ...waitingFor(commit && commit.day < window.day ? commit.day : window.day, window),
  };
}

function requireDepartment(id: string | undefined, { plan }: OpenedPlan): void {
  const ids = ['company', ...plan.departments.map((department) => department.id)];
  if (id !== undefined && !ids.includes(id)) throw new UserError('no-department', id, suggest(id, ids));
}

function requirePerson(name: string | undefined, { plan }: OpenedPlan): void {
  const people = peopleOf(plan);
  if (name === undefined || people.some((one) => isSamePerson(one, name))) return;
  throw new UserError('nobody-named', name, suggest(name, people));
}
