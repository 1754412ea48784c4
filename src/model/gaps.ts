import { superiorsOf } from './superiors';
import type { Gap, Plan } from './types';

/**
 * Whether all of a scorecard (or, without an id, all documents of a kind) could be read. Rules that say that something
 * is not there ask first: it may only be unreadable, which is reported already.
 */
export const isComplete = (plan: Plan, kind: NonNullable<Gap['kind']>, department?: string): boolean =>
  !plan.gaps.some((gap) => (gap.kind === undefined || gap.kind === kind) && (department === undefined || gap.department === undefined || gap.department === department));

/** The same for a scorecard with all that lie below it, by its id: asked before “nobody supports it” is said. */
export function completeBelow(plan: Plan): (scorecardId: string) => boolean {
  const gaps = plan.gaps.filter(({ kind }) => kind === undefined || kind === 'scorecard' || kind === 'plan');
  if (gaps.some(({ kind, department }) => kind === 'plan' || department === undefined)) return () => false;
  const touched = new Set(gaps.flatMap(({ department }) => [department, ...superiorsOf(plan.departments.find(({ id }) => id === department))]));
  return (scorecardId) => !touched.has(scorecardId);
}
