import type { Task, Work } from '../../tracking';
import { orNull, placeOf } from '../base/json-values';
import type { ReportContext } from '../base/report-kind';
import type { TodoFacts } from './facts';
import { counts } from './tables';
import { textOf } from './text';

/** The shape of schemas/reports/todo.schema.json. */
export const data = (facts: TodoFacts, context: ReportContext): object => ({
  plan: facts.plan.id,
  asOf: facts.window.day,
  until: facts.window.until,
  counts: counts(facts),
  people: facts.people.map(({ person, tasks }) => ({
    person: orNull(person),
    tasks: tasks.map((task) => taskData(task, facts, context)),
  })),
});

function taskData(task: Task, { plan }: TodoFacts, context: ReportContext): object {
  const { id, work, scorecardId, state, due, since, days, origin } = task;
  return {
    id,
    type: work.type,
    scorecard: scorecardId,
    ...textOf(task, plan, context),
    address: orNull(addressOf(work)),
    period: orNull(periodOf(work)),
    items: work.type === 'values' ? work.items.map(({ address }) => address) : [],
    state,
    due: orNull(due),
    since: orNull(since),
    days,
    ...placeOf(origin),
  };
}

/** The address of the thing in commands and reviews; of an action its id. */
export function addressOf(work: Work): string | undefined {
  switch (work.type) {
    case 'measure':
      return work.status.measure.address;
    case 'stage':
      return `${work.measure.address}/${work.stage.id}`;
    case 'milestone':
      return `${work.of.address}/${work.milestone.id}`;
    case 'action':
      return work.carried.action.id;
    case 'link':
      return work.kpi.address;
    default:
      return undefined;
  }
}

/** The period of values, and the cycle of a review. */
export const periodOf = (work: Work): string | undefined =>
  work.type === 'values' ? work.period.text : work.type === 'review' ? work.cycle.text : undefined;
