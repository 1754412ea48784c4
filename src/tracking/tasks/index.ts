import type { Plan } from '../../model/types';
import { actions } from './actions';
import { measures } from './measures';
import { milestones } from './milestones';
import { reviews } from './reviews';
import { support } from './support';
import type { FindTasks, Task, Window } from './task';
import { values } from './values';

export type { Task, Window } from './task';

const finders: readonly FindTasks[] = [values, reviews, measures, actions, support, milestones];

/** All that is late, waits for an answer, or is due in a window of days, in no order. */
export const tasksOf = (plan: Plan, window: Window): readonly Task[] => finders.flatMap((find) => find(plan, window));
