import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Plan, Scorecard } from '../model/types';
import { languageNamed } from '../app/languages';
import type { OpenedPlan } from '../app/open-plan';
import { cyclesOf, periodOf, scorecardId } from '../app/period';
import { pick } from '../app/pick';
import { reviewedScorecards } from '../reports/review';
import { meetingUnits } from '../tracking';
import type { Language } from '../util/language';
import { UserError } from '../util/user-error';
import type { Address } from './address';
import { servedPages, type ServedPage } from './served-pages';

/** The choice of a report, a scorecard and a cycle. */
export interface Choice {
  readonly page: ServedPage;
  readonly cycle: Period;
  readonly scorecard: Scorecard;
  readonly language: Language;
}

export const START: Address = { path: '/', query: new Map() };

/** Reads an address; what it leaves open is chosen as people mostly want it. Throws a UserError for a mistake in it. */
export function choose({ path, query }: Address, { plan, asOf, language }: OpenedPlan): Choice {
  const page = path === '/' ? servedPages[0] : pick<ServedPage>(servedPages, path.slice(1), 'page');
  const asked = query.get('cycle');
  const cycle = asked === undefined ? usualCycle(plan, asOf, query.get('department')) : periodOf(asked, plan);
  const id = scorecardId(query.get('department'), plan, cycle) ?? 'company';
  const all = reviewedScorecards(plan, cycle);
  return {
    page,
    cycle,
    scorecard: all.find((scorecard) => scorecard.id === id) ?? all[0]!,
    language: languageNamed(query.get('language') ?? language),
  };
}

/**
 * The newest cycle that is over and has values or a review; without any, the newest that is over. Months, unless
 * somebody meets at other times only.
 */
function usualCycle(plan: Plan, asOf: Day, department: string | undefined): Period {
  const { scorecards, fiscalYear } = plan;
  const scorecard = scorecards.find(({ id }) => id === department) ?? scorecards[0];
  if (!scorecard) throw new UserError('no-scorecard');
  const units = meetingUnits(scorecard, plan);
  const cycles = cyclesOf(plan, units.length === 0 || units.includes('month') ? 'month' : units[0]!);
  const over = cycles.filter((cycle) => daysOf(cycle, fiscalYear).to < asOf);
  const last = lastReported(plan);
  return over.findLast((cycle) => daysOf(cycle, fiscalYear).from <= last) ?? over.at(-1) ?? cycles[0]!;
}

/** The last day of which anything is reported or was said in a review; empty where nothing was. */
function lastReported({ scorecards, reviews, fiscalYear }: Plan): Day {
  const reported = scorecards.flatMap(({ kpis }) => kpis.flatMap(({ actuals }) => actuals.entries.slice(-1)));
  const periods = [...reported.map(({ period }) => period), ...reviews.map(({ cycle }) => cycle)];
  return periods.map((period) => daysOf(period, fiscalYear).to).reduce((one, other) => (one > other ? one : other), '');
}
