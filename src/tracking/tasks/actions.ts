import { openActions } from '../overdue-actions';
import { dated, type FindTasks, type Task } from './task';

/** Actions to do. One without a date is told too: nothing else would remind of it. */
export const actions: FindTasks = (plan, window) =>
  openActions(plan, window.day).flatMap((carried): Task[] => {
    const { action, openedIn, due } = carried;
    const state = due === undefined ? ({ state: 'open', days: 0 } as const) : dated(due, window);
    return state
      ? [
          {
            work: { type: 'action', carried },
            id: `action/${openedIn.scorecardId}/${openedIn.cycle.text}/${action.id}`,
            scorecardId: openedIn.scorecardId,
            person: action.owner,
            origin: action.origin,
            ...state,
          },
        ]
      : [];
  });
