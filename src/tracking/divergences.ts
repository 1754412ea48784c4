import type { Day } from '../calendar/day';
import type { Indicator, Kpi, Plan } from '../model/types';
import { judgedFigures, type Status, type Tracks } from '../scoring';
import { streakOf, tracksAt, type Moment } from './moments';
import { trackedPlan } from './tracked-plan';

/** A KPI whose process indicators say one thing while its result says the other. */
export interface Divergence {
  readonly kpi: Kpi;
  readonly result: 'red' | 'green';
  /** Newest first. */
  readonly moments: readonly Moment[];
  /** Indicators that have a status. */
  readonly indicators: readonly Indicator[];
  /** The end of the first of the periods. */
  readonly since: Day;
}

const RESULTS: Readonly<Record<Divergence['result'], { readonly of: readonly Status[]; readonly process: Status }>> = {
  red: { of: ['red'], process: 'green' },
  green: { of: ['green', 'challenge'], process: 'red' },
};

export const divergences = (plan: Plan, day: Day): readonly Divergence[] =>
  trackedPlan(plan, day).kpis.flatMap((kpi) => {
    const indicators = kpi.measures
      .flatMap((measure) => (measure.cancelled ? [] : measure.indicators))
      .filter(({ target, actuals }) => target && actuals.entries.length > 0);
    if (indicators.length === 0) return [];
    return (Object.keys(RESULTS) as Divergence['result'][]).flatMap((result) =>
      divergence(result, kpi, indicators, plan, day),
    );
  });

function divergence(
  result: Divergence['result'],
  kpi: Kpi,
  indicators: readonly Indicator[],
  plan: Plan,
  day: Day,
): readonly Divergence[] {
  const { of, process } = RESULTS[result];
  const diverges = ({ own, track }: Moment): boolean =>
    of.includes(judgedFigures(track).status) && areAll(process, indicators, tracksAt(plan, day, own.period));
  const moments = streakOf(kpi, diverges, { plan, day });
  return moments.length >= plan.policy.warnings['process-result-divergence'].periods
    ? [{ kpi, result, moments, indicators, since: moments.at(-1)!.own.to }]
    : [];
}

/** Tests that all indicators with a status in a period have this one, and that some have. */
function areAll(expected: Status, indicators: readonly Indicator[], tracks: Tracks): boolean {
  let judged = 0;
  for (const indicator of indicators) {
    const { status } = tracks.of(indicator).inPeriod;
    if (status !== 'green' && status !== 'amber' && status !== 'red') continue;
    if (status !== expected) return false;
    judged++;
  }
  return judged > 0;
}
