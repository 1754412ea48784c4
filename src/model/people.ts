import type { Plan } from './types';
import { measuresOf } from './walk';

/** The people whom a plan names outside pay: who heads, holds, owns, chairs, or is asked for something. */
export function peopleOf(plan: Plan): readonly string[] {
  const named = [
    ...plan.departments.flatMap(({ head, holder }) => [head, holder]),
    ...measuresOf(plan).map(({ owner }) => owner),
    ...plan.reviews.flatMap(({ chair, present, actions, support }) => [
      chair,
      ...present,
      ...actions.map(({ owner }) => owner),
      ...support.map(({ of }) => of),
    ]),
  ];
  return [...new Set(named.filter((name) => name !== undefined))];
}
