import type { Task, TaskState } from '../../tracking';
import { heading } from '../base/blocks';
import { left } from '../base/columns';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { PersonTasks, TodoFacts } from './facts';
import { stateText, textOf } from './text';

/** The counts of all tasks, in a sentence. */
export function summary(facts: TodoFacts, { words: { todo } }: ReportContext): string {
  const { day, until } = facts.window;
  const count = counts(facts);
  return facts.people.length === 0 ? todo.nothing(day, until) : todo.summary(count, day, until);
}

/** The number of tasks in each state. */
export function counts({ people }: TodoFacts): Readonly<Record<TaskState, number>> {
  const tasks = people.flatMap((one) => one.tasks);
  const of = (state: TaskState): number => tasks.filter((task) => task.state === state).length;
  return { late: of('late'), unanswered: of('unanswered'), due: of('due'), open: of('open') };
}

/** The name of a person, and their tasks. */
export function personBlocks(
  { person, tasks }: PersonTasks,
  facts: TodoFacts,
  context: ReportContext,
): readonly Block[] {
  const { columns, nobody } = context.words.todo;
  return [
    heading(person ?? nobody, 2),
    {
      type: 'table',
      columns: [left(columns.type), left(columns.what), left(columns.for), left(columns.due), left(columns.state)],
      rows: tasks.map((task) => row(task, facts, context)),
    },
  ];
}

function row(task: Task, { plan, window }: TodoFacts, context: ReportContext): Row {
  const text = textOf(task, plan, context);
  const type = context.words.todo.types[task.work.type];
  return { cells: [type, text.what, text.for, task.due ?? '–', stateText(task, window, context)] };
}
