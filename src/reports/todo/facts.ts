import type { Plan } from '../../model/types';
import { inOrder, type Task, type Window } from '../../tracking';
import { groupBy } from '../../util/group';

export interface TodoFacts {
  readonly plan: Plan;
  readonly window: Window;
  /** People who have something to do, with their tasks, worst first; the one who is the farthest behind first. */
  readonly people: readonly PersonTasks[];
}

export interface PersonTasks {
  /** Undefined for tasks of which the plan says no one who does them. */
  readonly person: string | undefined;
  readonly tasks: readonly Task[];
}

/** Gives each person their tasks. */
export function byPerson(tasks: readonly Task[]): readonly PersonTasks[] {
  const sorted = [...tasks].sort(inOrder);
  return [...groupBy(sorted, ({ person }) => person)].map(([person, own]) => ({ person, tasks: own }));
}
