import type { Origin } from '../source/locate';
import type { ResolveContext } from './resolve-context';
import type { Kpi, Link, Scorecard } from './types';

/** A link to a KPI: an address without `/` is of the same scorecard. */
export const linkKpi = (
  to: string,
  { id, year }: Scorecard,
  origin: Origin,
  { references }: ResolveContext,
): Link<Kpi> => references.toItem<Kpi>(to, ['kpi'], origin, { year, ...(!to.includes('/') && { prefix: `${id}/` }) });
