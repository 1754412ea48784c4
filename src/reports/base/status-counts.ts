import type { ScorecardScore, Status } from '../../scoring/index';
import type { Cell } from './report';
import { count, join, status } from './columns';

export const STATUSES: readonly Status[] = ['challenge', 'green', 'amber', 'red', 'missing', 'na', 'none'];

/** Number of KPIs of a scorecard by status to date. */
export function statusCounts({ kpis }: Pick<ScorecardScore, 'kpis'>): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUSES.map((one) => [one, 0])) as Record<Status, number>;
  for (const { track } of kpis) counts[track.toDate.status] += 1;
  return counts;
}

/** `G 2 A 1 R 1`; what does not occur is left out. */
export const countsCell = (counts: Readonly<Record<Status, number>>): Cell =>
  join(...STATUSES.filter((one) => counts[one] > 0).flatMap((one) => [status(one), count(counts[one])]));
