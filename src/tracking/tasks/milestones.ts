import { isComplete } from '../../model/gaps';
import { milestonesOn, type MilestoneOf } from '../../model/milestones-of';
import type { Scorecard } from '../../model/types';
import { trackedPlan } from '../tracked-plan';
import { answersFor, dated, type FindTasks, type Task, type Window } from './task';

/** Milestones to have accepted, of challenges and of KPIs that are scored by them. */
export const milestones: FindTasks = (plan, window) =>
  trackedPlan(plan, window.day)
    .scorecards.filter(({ id }) => isComplete(plan, 'actuals', id))
    .flatMap((scorecard) =>
      milestonesOn(scorecard)
        .filter(applies)
        .flatMap((one) => task(scorecard, one, window)),
    );

/** Tests for one that applies: of what does not, nothing is to be accepted. */
const applies = ({ of }: MilestoneOf): boolean => of.type !== 'kpi' || !of.actuals.notApplicable;

function task(scorecard: Scorecard, { milestone, of }: MilestoneOf, window: Window): readonly Task[] {
  const { accepted, due, id, origin } = milestone;
  const state = accepted && accepted.on <= window.day ? undefined : dated(due, window);
  return state
    ? [
        {
          work: { type: 'milestone', milestone, of },
          id: `milestone/${of.address}/${id}`,
          scorecardId: scorecard.id,
          person: answersFor(scorecard),
          origin,
          ...state,
        },
      ]
    : [];
}
