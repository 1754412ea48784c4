import { makePeriod, type Period } from '../calendar/period';
import type { Indicator, Kpi, Target } from '../model/types';
import { tracksOf } from '../scoring';
import { text } from './column';
import { itemsOf } from './items';
import type { PlanFacts } from './plan-facts';
import { periodColumns, targetColumns } from './shared-columns';
import { defineTable } from './table';

interface TargetRow {
  readonly address: string;
  readonly unit: string | undefined;
  /**
   * `year`: the basic target of the year; `challenge`: that of its challenge; `period`: that of one period, as the
   * year's is spread; `strategic`: of a strategic KPI in a year.
   */
  readonly type: 'year' | 'challenge' | 'period' | 'strategic';
  readonly period: Period;
  readonly target: Target;
}

/** One row a target: of the year, of each period of it, of challenges, and of the strategy. */
export const targets = defineTable<TargetRow>({
  id: 'targets',
  key: ['address', 'type', 'period'],
  list: (facts) => [...strategicTargets(facts), ...itemsOf(facts).flatMap((item) => targetsOf(item, facts))],
  columns: {
    address: text(({ address }) => address),
    type: text(({ type }) => type),
    ...periodColumns<TargetRow>(({ period }) => period),
    unit: text(({ unit }) => unit),
    ...targetColumns<TargetRow>('target', ({ target }) => target),
  },
});

const strategicTargets = ({ plan }: PlanFacts): readonly TargetRow[] =>
  plan.strategies
    .flatMap(({ ksfs }) => ksfs.flatMap(({ kpis }) => kpis))
    .flatMap(({ address, unit, targets: byYear }) =>
      byYear.map(({ year, value }) => ({
        address,
        unit,
        type: 'strategic' as const,
        period: makePeriod('year', year),
        target: { type: 'point' as const, value },
      })),
    );

function targetsOf(item: Kpi | Indicator, { plan, score: { question } }: PlanFacts): readonly TargetRow[] {
  const { address, unit } = item;
  const year = makePeriod('year', question.year);
  const row = (type: TargetRow['type'], period: Period, target: Target | undefined): readonly TargetRow[] =>
    target ? [{ address, unit, type, period, target }] : [];
  const challenge = item.type === 'kpi' ? item.challenge?.target : undefined;
  const { periods } = tracksOf(plan, question).of(item);
  return [
    ...row('year', year, item.target),
    ...row('challenge', year, challenge),
    ...periods.flatMap(({ period, target }) => row('period', period, target)),
  ];
}
