import { suggest } from '../diagnostics/nearest';
import { readinessSeries, type ReadinessSeries } from '../readiness';
import { readiness as readinessReport } from '../reports/readiness';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';

export interface ReadinessQuestion {
  /** Only this one: the id of a department, or `company`. */
  readonly department?: string | undefined;
}

/**
 * The self-assessment: does OKR fit, and which condition holds it back? Throws a UserError where the plan has no such
 * self-assessment.
 */
export const readiness = (opened: OpenedPlan, { department }: ReadinessQuestion = {}): Answer => ({
  report: readinessReport.build({ plan: opened.plan, series: chosen(opened, department) }, contextOf(opened)),
});

function chosen({ plan, askedDay: until }: OpenedPlan, id: string | undefined): readonly ReadinessSeries[] {
  const all = readinessSeries(plan, { until });
  const ids = all.map((series) => series.id);
  if (ids.length === 0) throw new UserError('no-readiness', until);
  if (id === undefined || ids.includes(id)) return all.filter((series) => id === undefined || series.id === id);
  const isKnown = id === 'company' || plan.departments.some((department) => department.id === id);
  throw isKnown
    ? new UserError('department-without-readiness', id, suggest(id, ids))
    : new UserError('no-department', id, suggest(id, ids));
}
