import type { Kpi, Plan, Scoring } from '../model/types';
import { milestonesReached } from './methods/milestones-reached';
import { endsYear, lastDay } from './question';
import { bandOfRate } from './status';
import type { Figures, Question, Track } from './types';

type Milestones = Extract<Scoring, { method: 'milestones' }>;

/**
 * The track record of a KPI that is scored by milestones: it has no periods, and attains the share reached of what
 * counts so far.
 */
export function milestoneTrack(
  kpi: Kpi,
  scoring: Milestones,
  { plan, question }: { readonly plan: Plan; readonly question: Question },
): Track {
  const { rate, steps } = milestonesReached(scoring, {
    until: lastDay(question),
    all: countsAll(question, plan),
    origin: kpi.origin,
  });
  const figures: Figures = kpi.actuals.notApplicable
    ? { state: 'na', status: 'na' }
    : rate
      ? { state: 'value', attainment: rate, status: bandOfRate(rate, plan.policy.status) }
      : { state: 'pending', status: 'none' };
  return {
    item: kpi,
    periods: [],
    state: figures.state,
    toDate: figures,
    inPeriod: figures,
    stale: false,
    missing: [],
    computed: false,
    steps,
  };
}

/** At the final assessment of the year, milestones that are not yet due count too. */
export const countsAll = (question: Question, plan: Plan): boolean => question.final && endsYear(question, plan);
