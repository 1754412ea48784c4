import { compareCycles, isPartOf } from '../calendar/cycles';
import { daysOf } from '../calendar/fiscal-year';
import { UNITS, type Period, type PeriodUnit } from '../calendar/period';
import type { Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import type { OpenedPlan } from './open-plan';
import { cyclesOf, periodOf } from './period';

/**
 * The cycles of a site, the newest first: those asked for by name (`2026-06`) or by unit (`month`), else all in whose
 * rhythm the plan meets, weeks left out. Of a unit only cycles for which something was reported or written. Throws a
 * UserError for a name that is none.
 */
export function cyclesOfSite({ plan, asOf }: OpenedPlan, asked: readonly string[]): readonly Period[] {
  const wanted: readonly string[] = asked.length > 0 ? asked : unitsOf(plan);
  const cycles = wanted.flatMap((one) =>
    isUnit(one) ? cyclesOf(plan, one).filter((cycle) => isTold(cycle, plan) && hasBegun(cycle)) : [periodOf(one, plan)],
  );
  function hasBegun(cycle: Period): boolean {
    return daysOf(cycle, plan.fiscalYear).from <= asOf;
  }
  return [...new Map(cycles.map((cycle) => [cycle.text, cycle])).values()].sort((a, b) =>
    compareCycles(b, a, plan.fiscalYear),
  );
}

const isUnit = (text: string): text is PeriodUnit => (UNITS as readonly string[]).includes(text);

/** The units in which anybody meets or has met; months where nobody does. */
function unitsOf({ policy: { meetings }, reviews }: Plan): readonly PeriodUnit[] {
  const met = new Set([...meetings.company, ...meetings.department, ...reviews.map(({ cycle }) => cycle.unit)]);
  const units = UNITS.filter((unit) => unit !== 'week' && met.has(unit));
  return units.length > 0 ? units : ['month'];
}

/** Tests whether a value was reported of a part of a cycle, or a review of it was written. */
const isTold = (cycle: Period, plan: Plan): boolean =>
  plan.reviews.some((review) => review.cycle.text === cycle.text) ||
  kpisOf(plan).some(({ actuals }) => actuals.entries.some(({ period }) => isPartOf(period, cycle, plan.fiscalYear)));
