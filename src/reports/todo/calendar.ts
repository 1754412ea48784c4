import type { Task } from '../../tracking';
import type { Calendar, CalendarEvent } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { placeOf } from '../base/json-values';
import type { TodoFacts } from './facts';
import { stateText, textOf } from './text';

/**
 * A calendar of the tasks that have a day. What is late or waits stands on the day the calendar is made, since nobody
 * looks for it in the past.
 */
export const calendar = (facts: TodoFacts, context: ReportContext): Calendar => ({
  name: context.words.todo.title(context.say(facts.plan.name)),
  asOf: facts.window.day,
  events: facts.people
    .flatMap(({ tasks }) => tasks)
    .filter(({ state }) => state !== 'open')
    .map((task) => event(task, facts, context)),
});

function event(task: Task, { plan, window }: TodoFacts, context: ReportContext): CalendarEvent {
  const { todo } = context.words;
  const { what, for: whatFor } = textOf(task, plan, context);
  const { file, line } = placeOf(task.origin);
  const lines = [
    task.person ?? todo.nobody,
    whatFor,
    task.due === undefined ? stateText(task, window, context) : todo.dueOn(task.due, stateText(task, window, context)),
    `${file}:${line}`,
  ];
  return {
    id: `${task.id}@${plan.id}`,
    day: task.state === 'due' ? task.due! : window.day,
    title: todo.event(todo.types[task.work.type], what, task.person),
    text: lines.join('\n'),
  };
}
