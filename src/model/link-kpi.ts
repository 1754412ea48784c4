import type { Origin } from '../source/locate';
import type { ResolveContext } from './resolve-context';
import type { Kpi, Link, Scorecard } from './types';

/** A link to a KPI: an address without `/` is of the same scorecard. */
export const linkKpi = (to: string, scorecard: Scorecard, origin: Origin, context: ResolveContext): Link<Kpi> =>
  to.includes('/')
    ? context.references.toItem<Kpi>(to, ['kpi'], origin, { year: scorecard.year })
    : linkOwnKpi(to, scorecard, origin, context);

/** A link to a KPI of the same scorecard, by its id. */
export const linkOwnKpi = (
  to: string,
  { id, year }: Scorecard,
  origin: Origin,
  { references }: ResolveContext,
): Link<Kpi> => references.toItem<Kpi>(to, ['kpi'], origin, { year, prefix: `${id}/` });
