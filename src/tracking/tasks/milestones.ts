import type { Challenge, Kpi, Milestone, Scorecard } from '../../model/types';
import { isComplete } from '../../model/gaps';
import { trackedPlan } from '../tracked-plan';
import { answersFor, dated, type FindTasks, type Task, type Window } from './task';

/** Milestones to have accepted, of challenges and of KPIs that are scored by them. */
export const milestones: FindTasks = (plan, window) =>
  trackedPlan(plan, window.day)
    .scorecards.filter(({ id }) => isComplete(plan, 'actuals', id))
    .flatMap((scorecard) => milestonesOf(scorecard).flatMap((one) => task(scorecard, one, window)));

interface MilestoneOf {
  readonly milestone: Milestone;
  readonly of: Kpi | Challenge;
}

const milestonesOf = ({ kpis, challenges }: Scorecard): readonly MilestoneOf[] => [
  ...kpis.flatMap((of) =>
    of.scoring.method === 'milestones' && !of.actuals.notApplicable
      ? of.scoring.items.map((milestone) => ({ milestone, of }))
      : [],
  ),
  ...challenges.flatMap((of) => of.milestones.map((milestone) => ({ milestone, of }))),
];

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
