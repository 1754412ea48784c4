import type { Day } from '../../calendar/day';
import type { Measure } from '../../model/types';
import { isOpen } from '../measures-on';
import type { MeasureStatus } from '../measure-status';
import { isFinished, type StageStatus } from '../stage-status';
import { trackedPlan } from '../tracked-plan';
import { dated, type FindTasks, type Task, type Work, type Window } from './task';

/** Measures to finish, and the stages on the way there. */
export const measures: FindTasks = (plan, window) =>
  trackedPlan(plan, window.day).reviewed.flatMap((reviewed) =>
    reviewed.measures.filter(isOpen).flatMap((status) => [...whole(status, window), ...stages(status, window)]),
  );

const whole = (status: MeasureStatus, window: Window): readonly Task[] =>
  task(status.measure, { type: 'measure', status }, status.due, window);

/** Once a measure is late as a whole, its stages say no more. */
const stages = (status: MeasureStatus, window: Window): readonly Task[] =>
  status.state === 'overdue'
    ? []
    : unfinishedStages(status).flatMap(({ stage }) =>
        task(status.measure, { type: 'stage', stage, measure: status.measure }, stage.due, window),
      );

/** The stages before the last day of a measure: those that end with it move with a new date of it. */
export const unfinishedStages = ({ stages: all, originalDue }: MeasureStatus): readonly StageStatus[] =>
  all.filter((status) => !isFinished(status) && (originalDue === undefined || status.stage.due < originalDue));

function task(
  measure: Measure,
  work: Extract<Work, { type: 'measure' | 'stage' }>,
  due: Day | undefined,
  window: Window,
): readonly Task[] {
  const state = due === undefined ? undefined : dated(due, window);
  if (!state) return [];
  const { origin, id } = work.type === 'stage' ? work.stage : measure;
  return [
    {
      work,
      id: work.type === 'stage' ? `stage/${measure.address}/${id}` : `measure/${measure.address}`,
      scorecardId: measure.kpi.scorecard.id,
      person: measure.owner,
      origin,
      ...state,
    },
  ];
}
