import type { Period } from '../../calendar/period';
import type { Plan, Review, Scorecard } from '../../model/types';
import { dueReviews } from '../missing-reviews';
import { answersFor, dated, type FindTasks } from './task';

/** Reviews to hold. */
export const reviews: FindTasks = (plan, window) =>
  dueReviews(plan, window.day, window.until).flatMap(({ scorecard, cycle, due }) => {
    const state = dated(due, window);
    return state
      ? [
          {
            work: { type: 'review', cycle },
            id: `review/${scorecard.id}/${cycle.text}`,
            scorecardId: scorecard.id,
            person: answersFor(scorecard) ?? lastChair(scorecard, plan),
            origin: draftOf(scorecard, cycle, plan)?.origin ?? scorecard.origin,
            ...state,
          },
        ]
      : [];
  });

/** The file to fill in, where there is one already. */
const draftOf = ({ id }: Scorecard, { text }: Period, { drafts }: Plan): Review | undefined =>
  drafts.find(({ scorecardId, cycle }) => scorecardId === id && cycle.text === text);

/** The chair of the newest review. */
const lastChair = ({ id }: Scorecard, { reviews: all }: Plan): string | undefined =>
  all.findLast(({ scorecardId, chair }) => scorecardId === id && chair !== undefined)?.chair;
