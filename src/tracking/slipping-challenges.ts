import type { Day } from '../calendar/day';
import type { Challenge, Milestone, Plan } from '../model/types';
import { sortBy } from '../util/compare';
import { trackedPlan } from './tracked-plan';

/** A challenge project with milestones that are past due and not accepted, in order of time. */
export interface SlippingChallenge {
  readonly challenge: Challenge;
  readonly milestones: readonly [Milestone, ...Milestone[]];
}

export const slippingChallenges = (plan: Plan, day: Day): readonly SlippingChallenge[] =>
  trackedPlan(plan, day)
    .scorecards.flatMap(({ challenges }) => challenges)
    .flatMap((challenge) => {
      const late = challenge.milestones.filter(({ due, accepted }) => due < day && (!accepted || accepted.on > day));
      const [first, ...more] = sortBy(late, ({ due }) => due);
      return first ? [{ challenge, milestones: [first, ...more] as const }] : [];
    });
