import { dueValues } from '../missing-actuals';
import { answersFor, dated, type FindTasks } from './task';

/** Values to report, those of one scorecard and period together: they stand on one sheet. */
export const values: FindTasks = (plan, window) =>
  dueValues(plan, window.day, window.until).flatMap(({ scorecard, period, items, due }) => {
    const state = dated(due, window);
    return state
      ? [
          {
            work: { type: 'values', period, items },
            id: `values/${scorecard.id}/${period.text}`,
            scorecardId: scorecard.id,
            person: answersFor(scorecard),
            origin: scorecard.origin,
            ...state,
          },
        ]
      : [];
  });
