import type { Origin } from '../source/locate';
import { HUNDRED, ZERO } from '../util/decimal';
import type { Kpi, Link, Results, ResultsKpi } from './types';

/** The values of a KPI in the results of another plan, and how the KPI that takes them is measured. */
interface Found {
  readonly results: Results;
  readonly of: ResultsKpi;
  readonly measured: Pick<Kpi, 'scorecard' | 'aggregate' | 'frequency' | 'start' | 'end'>;
}

/** A link to the values of a KPI of another plan. */
export class ResultsLink implements Link<Kpi> {
  readonly target?: Kpi;

  constructor(
    readonly plan: string,
    readonly kpi: string,
    readonly origin: Origin,
    found: Found | undefined,
  ) {
    if (found) this.target = resultsKpi(this.to, found, origin);
  }

  get to(): string {
    return `${this.plan}:${this.kpi}`;
  }
}

/** Values of another plan in the form of a KPI. What they are measured against is not known here. */
const resultsKpi = (address: string, { results, of, measured }: Found, origin: Origin): Kpi => ({
  ...measured,
  type: 'kpi',
  id: of.id,
  address,
  name: address,
  results,
  supports: [],
  role: 'watch',
  weight: ZERO,
  direction: 'higher',
  history: [],
  scoring: { method: 'ratio', cap: HUNDRED },
  phasing: { type: 'flat' },
  measures: [],
  actuals: of.values,
  origin,
});
