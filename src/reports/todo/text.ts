import { daysBetween } from '../../calendar/day';
import type { Plan } from '../../model/types';
import type { Task, Window, Work } from '../../tracking';
import { cycleName, nameOf, partnerName } from '../base/names';
import type { ReportContext } from '../base/report-kind';

/** Says what is to be done, in a few words, and what that is part of or serves. */
export interface TaskText {
  readonly what: string;
  readonly for: string;
}

type Worker<T extends Work['type']> = (
  work: Extract<Work, { type: T }>,
  task: Task,
  plan: Plan,
  context: ReportContext,
) => TaskText;

const texts: { readonly [T in Work['type']]: Worker<T> } = {
  values: ({ period, items }, task, plan, context) => ({
    what: context.words.todo.values(
      cycleName(period, context),
      items.map(({ name }) => context.say(name)),
    ),
    for: ownerName(task, plan, context),
  }),
  review: ({ cycle }, task, plan, context) => ({
    what: cycleName(cycle, context),
    for: ownerName(task, plan, context),
  }),
  measure: ({ status: { measure } }, _task, _plan, { say }) => ({
    what: say(measure.name),
    for: say(measure.kpi.name),
  }),
  stage: ({ stage, measure }, _task, _plan, { say }) => ({ what: say(stage.name), for: say(measure.name) }),
  action: ({ carried: { action } }, task, plan, context) => ({
    what: context.say(action.action),
    for: action.for ? nameOf(action.for, context) : ownerName(task, plan, context),
  }),
  support: ({ asked: { request } }, task, plan, context) => ({
    what: context.say(request.ask),
    for: ownerName(task, plan, context),
  }),
  milestone: ({ milestone, of }, _task, _plan, { say }) => ({ what: say(milestone.name), for: say(of.name) }),
  link: ({ kpi, supports }, _task, _plan, context) => ({
    what: context.say(kpi.name),
    for: nameOf(supports, context),
  }),
};

export const textOf = (task: Task, plan: Plan, context: ReportContext): TaskText =>
  (texts[task.work.type] as Worker<Work['type']>)(task.work, task, plan, context);

/** The name of the scorecard that a task is of. */
export const ownerName = ({ scorecardId }: Task, plan: Plan, context: ReportContext): string =>
  scorecardId === 'company' ? context.words.common.company : partnerName(scorecardId, plan, context);

/** Says how late it is, how long somebody waits, or how soon it is due. */
export function stateText({ state, days, due }: Task, { day }: Window, { words: { todo } }: ReportContext): string {
  if (state === 'late') return todo.late(days);
  if (state === 'unanswered') return todo.unanswered(days);
  return due === undefined ? todo.noDate : todo.dueIn(daysBetween(day, due));
}
