import type { Day } from '../calendar/day';
import type { Plan, ReadinessAssessment } from '../model/types';
import { groupBy } from '../util/group';
import { assess, type Assessed } from './assess';

/** The assessments of the company or of one department. */
export interface ReadinessSeries {
  /** `company`, or the department's id. */
  readonly id: string;
  /** The newest first, each to be compared with the one behind it. */
  readonly assessed: readonly Assessed[];
}

/** The assessments up to a day (or all), the company's first, then in the order of the departments. */
export function readinessSeries(
  { readiness, departments }: Plan,
  { until }: { readonly until?: Day | undefined } = {},
): readonly ReadinessSeries[] {
  const wanted = readiness.filter(({ on }) => until === undefined || on <= until);
  const groups = groupBy(wanted, ({ scorecardId }) => scorecardId);
  const order = ['company', ...departments.map((department) => department.id)];
  const rank = (one: string): number => (order.includes(one) ? order.indexOf(one) : order.length);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([scorecardId, own]) => ({ id: scorecardId, assessed: newestFirst(own).map(assess) }));
}

/** Two assessments on one day are a finding; the first counts. */
const newestFirst = (assessments: readonly ReadinessAssessment[]): readonly ReadinessAssessment[] =>
  assessments.filter(({ on }, i) => assessments.findIndex((other) => other.on === on) === i).reverse();
