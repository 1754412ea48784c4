import type { Period } from '../calendar/period';
import type { Kpi } from '../model/types';
import type { Track } from './types';

/**
 * The missing periods that a final assessment cannot do without: all of them, but for `last` the newest alone
 * (spec 02.5).
 */
export function lackingPeriods({ aggregate }: Pick<Kpi, 'aggregate'>, track: Track): readonly Period[] {
  if (aggregate !== 'last') return track.missing;
  return track.stale || track.state === 'missing' ? track.missing.slice(-1) : [];
}
