import { daysOf } from '../calendar/fiscal-year';
import type { Actual, Indicator, Kpi, ReportedValue } from '../model/types';
import { figure, text } from './column';
import { itemsOf } from './items';
import type { PlanFacts } from './plan-facts';
import { periodColumns, fileColumn } from './shared-columns';
import { defineTable } from './table';

interface ValueRow {
  readonly item: Kpi | Indicator;
  readonly entry: Actual;
}

/** One row a value that was reported in the year to the end of the period, of KPIs and of process indicators. */
export const values = defineTable<ValueRow>({
  id: 'values',
  key: ['address', 'period'],
  list: valueRows,
  columns: {
    address: text(({ item }) => item.address),
    scorecard: text(({ item }) => scorecardOf(item)),
    type: text(({ item }) => item.type),
    ...periodColumns<ValueRow>(({ entry }) => entry.period),
    unit: text(({ item }) => item.unit),
    state: text(({ entry }) => entry.state),
    value: figure((row) => reported(row)?.value),
    numerator: figure((row) => reported(row)?.numerator),
    denominator: figure((row) => reported(row)?.denominator),
    weight: figure((row) => reported(row)?.weight),
    corrects: figure((row) => reported(row)?.corrects),
    reason: text(({ entry: { reason } }, { say }) => reason && say(reason)),
    ...fileColumn<ValueRow>(({ entry }) => entry.origin),
  },
});

const reported = ({ entry }: ValueRow): ReportedValue | undefined => (entry.state === 'na' ? undefined : entry);

const scorecardOf = (item: Kpi | Indicator): string =>
  item.type === 'kpi' ? item.scorecard.id : item.measure.kpi.scorecard.id;

function valueRows(facts: PlanFacts): readonly ValueRow[] {
  const { fiscalYear } = facts.plan;
  const { to } = facts.score.question;
  return itemsOf(facts).flatMap((item) =>
    item.actuals.entries.filter(({ period }) => daysOf(period, fiscalYear).to <= to).map((entry) => ({ item, entry })),
  );
}
