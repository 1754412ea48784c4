import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { Origin } from '../../source/locate';
import type { Series } from './actuals';

/** The sealed results of another plan in one fiscal year (spec 08.5). */
export interface Results {
  /** The id of that plan. */
  readonly id: string;
  readonly year: number;
  /** The last period whose values are in it. */
  readonly period: Period;
  /** The commit of that plan which they were exported from, and its day. */
  readonly revision: string;
  readonly committed: Day;
  /** The seal as it is written, and the one that fits what the file says. */
  readonly digest: string;
  readonly fittingDigest: string;
  /** KPIs with values, in the order written. */
  readonly kpis: readonly ResultsKpi[];
  readonly origin: Origin;
}

export interface ResultsKpi {
  /** Its address in that plan. */
  readonly id: string;
  readonly values: Series;
}
