import type { Actual, Kpi } from '../model/types';
import { inapplicable } from './methods';
import type { BasicKpiScore } from './kpi-score';
import type { Refusal, Track } from './types';

/** Why the final assessment of a KPI is refused: every place (spec 02.5). `missing` as in the policy. */
export function refusalsOf({ kpi, track, state, points }: BasicKpiScore, missing: 'error' | 'zero'): readonly Refusal[] {
  const unready = state === 'na' || state === 'pending' ? [] : [...estimates(kpi, track), ...(missing === 'error' ? [...missingValues(kpi, track, points !== undefined)] : [])];
  return [...unready, ...unapproved(kpi, track)];
}

/** For `last`, only the newest period has to be there. */
function missingValues(kpi: Kpi, track: Track, scored: boolean): readonly Refusal[] {
  const { origin } = kpi;
  if (inapplicable(kpi)) return [{ reason: 'method-not-applicable', kpi, periods: [], origin }];
  const newest = track.stale || track.state === 'missing';
  if (kpi.aggregate === 'last' ? newest : track.missing.length > 0) return [{ reason: 'missing', kpi, periods: track.missing, origin }];
  return scored ? [] : [{ reason: 'missing', kpi, periods: [], origin }];
}

/** A computed actual is as unconfirmed as what it is computed of. */
function estimates(kpi: Kpi, { periods, state }: Track): readonly Refusal[] {
  const estimated = periods.filter((period) => period.state === 'estimate');
  if (estimated.length === 0 && state === 'estimate') return [{ reason: 'estimate', kpi, periods: [], origin: kpi.origin }];
  return estimated.map(({ period, entry }) => ({ reason: 'estimate', kpi, periods: [period], origin: entry?.origin ?? kpi.origin }));
}

function unapproved(kpi: Kpi, { periods }: Track): readonly Refusal[] {
  const { notApplicable } = kpi.actuals;
  if (notApplicable) return notApplicable.approvedBy ? [] : [{ reason: 'na-without-approval', kpi, periods: [], origin: notApplicable.origin }];
  return periods.flatMap(({ period, entry }) => (isUnapproved(entry) ? [{ reason: 'na-without-approval' as const, kpi, periods: [period], origin: entry.origin }] : []));
}

const isUnapproved = (entry: Actual | undefined): entry is Actual => entry?.state === 'na' && !entry.approvedBy;
