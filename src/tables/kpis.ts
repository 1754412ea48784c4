import { isScored } from '../model/roles';
import { forecast, outlookStatus, type Forecast, type KpiScore } from '../scoring';
import { appliedPoints } from '../scoring/ledger';
import { boolean, figure, integer, points, text } from './column';
import type { PlanFacts } from './plan-facts';
import { askedPeriod, placeColumns, targetColumns } from './shared-columns';
import { defineTable } from './table';

interface KpiRow extends KpiScore {
  readonly forecast: Forecast;
}

/** One row a KPI of the year: its figures to the end of the period, and its points. */
export const kpis = defineTable<KpiRow>({
  id: 'kpis',
  key: ['address'],
  list: kpiRows,
  columns: {
    address: text(({ kpi }) => kpi.address),
    scorecard: text(({ kpi }) => kpi.scorecard.id),
    kpi: text(({ kpi }) => kpi.id),
    name: text(({ kpi }, { say }) => say(kpi.name)),
    perspective: text(({ kpi }) => kpi.perspective?.id),
    role: text(({ kpi }) => kpi.role),
    unit: text(({ kpi }) => kpi.unit),
    direction: text(({ kpi }) => kpi.direction),
    aggregate: text(({ kpi }) => kpi.aggregate),
    frequency: text(({ kpi }) => kpi.frequency),
    ...askedPeriod<KpiRow>(),
    weight: points(({ kpi }) => (isScored(kpi) ? kpi.weight : undefined)),
    applied_weight: points(({ kpi, appliedWeight }) => (isScored(kpi) ? appliedWeight : undefined)),
    state: text(({ state }) => state),
    baseline: figure(({ kpi }) => kpi.baseline),
    ...targetColumns<KpiRow>('target', ({ track }) => track.toDate.target),
    actual: figure(({ track }) => track.toDate.actual),
    seen: figure(({ fullYearValue }) => fullYearValue),
    attainment: figure(({ track }) => track.toDate.attainment),
    points: points((row) => row.points),
    applied_points: points(appliedPoints),
    status: text(({ track }) => track.toDate.status),
    ...targetColumns<KpiRow>('period_target', ({ track }) => track.inPeriod.target),
    period_actual: figure(({ track }) => track.inPeriod.actual),
    period_status: text(({ track }) => track.inPeriod.status),
    forecast: figure((row) => row.forecast.shown),
    outlook: text(({ kpi, track, forecast: ahead }, { plan }) => outlookStatus(kpi, track, ahead, plan.policy.status)),
    ...targetColumns<KpiRow>('challenge_target', ({ kpi }) => kpi.challenge?.target),
    challenge_bonus: points(({ challenge }) => challenge?.bonus),
    challenge_points: points(({ challenge }) => challenge?.points),
    challenge_met: boolean(({ challenge }) => challenge?.met),
    missing: integer(({ track }) => track.missing.length),
    computed: boolean(({ track }) => track.computed),
    ...placeColumns<KpiRow>(({ kpi }) => kpi.origin),
  },
});

function kpiRows({ score: { scorecards, question } }: PlanFacts): readonly KpiRow[] {
  return scorecards.flatMap((scorecard) =>
    scorecard.kpis.map((kpi) => ({ ...kpi, forecast: forecast(kpi.kpi, kpi.track, question) })),
  );
}
