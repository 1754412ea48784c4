import type { Day } from '../../calendar/day';
import { daysOf } from '../../calendar/fiscal-year';
import { makePeriod, type Period } from '../../calendar/period';
import { isComplete } from '../../model/gaps';
import { cachedPerDay } from '../../model/cached-per-plan';
import type { Plan } from '../../model/types';
import { ask, isAssessed } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import type { PlanScore } from '../../scoring/types';
import { groupBy } from '../../util/group';

/**
 * The assessed years and halves that have ended by a day and whose final scores can be given for all scorecards. None
 * while something that makes them may only be unreadable. Several rules ask for the same ones.
 */
export const finalScores: (plan: Plan, asOf: Day) => readonly PlanScore[] = cachedPerDay((plan, asOf) => {
  if (!(['plan', 'scorecard', 'actuals'] as const).every((kind) => isComplete(plan, kind))) return [];
  return endedPeriods(plan, asOf)
    .map((period) => scorePlan(plan, ask(plan, period, { asOf, final: true })))
    .filter(({ refusals }) => refusals.length === 0);
});

function endedPeriods(plan: Plan, asOf: Day): readonly Period[] {
  const years = [...groupBy(plan.scorecards, ({ year }) => year).keys()];
  // The second half ends the year, and says the same.
  const assessed = years
    .flatMap((year) => [makePeriod('half', year, 1), makePeriod('year', year)])
    .filter((period) => isAssessed(plan, period));
  return assessed.filter((period) => daysOf(period, plan.fiscalYear).to <= asOf);
}
