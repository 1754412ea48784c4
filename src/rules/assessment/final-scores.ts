import type { Day } from '../../calendar/day';
import { daysOf } from '../../calendar/fiscal-year';
import { makePeriod, type Period } from '../../calendar/period';
import { isComplete } from '../../model/gaps';
import type { Plan } from '../../model/types';
import { ask, isAssessed } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import type { PlanScore } from '../../scoring/types';
import { groupBy } from '../../util/group';

/**
 * The assessed years and halves that have ended by a day and whose final scores can be given for all scorecards. None
 * while something that makes them may only be unreadable.
 */
export function finalScores(plan: Plan, asOf: Day): readonly PlanScore[] {
  if (!(['plan', 'scorecard', 'actuals'] as const).every((kind) => isComplete(plan, kind))) return [];
  const byDay = known.get(plan) ?? new Map<Day, readonly PlanScore[]>();
  known.set(plan, byDay);
  const scores = byDay.get(asOf) ?? endedPeriods(plan, asOf).map((period) => scorePlan(plan, ask(plan, period, { asOf, final: true }))).filter(({ refusals }) => refusals.length === 0);
  byDay.set(asOf, scores);
  return scores;
}

/** Several rules ask for the same ones. */
const known = new WeakMap<Plan, Map<Day, readonly PlanScore[]>>();

function endedPeriods(plan: Plan, asOf: Day): readonly Period[] {
  const years = [...groupBy(plan.scorecards, ({ year }) => year).keys()];
  // The second half ends the year, and says the same.
  const assessed = years.flatMap((year) => [makePeriod('half', year, 1), makePeriod('year', year)]).filter((period) => isAssessed(plan, period));
  return assessed.filter((period) => daysOf(period, plan.fiscalYear).to <= asOf);
}
