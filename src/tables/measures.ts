import { isFinished } from '../tracking/stage-status';
import type { MeasureStatus } from '../tracking/measure-status';
import { measuresOn } from '../tracking/measures-on';
import { day, figure, integer, text } from './column';
import type { PlanFacts } from './plan-facts';
import { placeColumns } from './shared-columns';
import { defineTable } from './table';

/** One row a measure of the year: how far it is on the day that the plan is looked at. */
export const measures = defineTable<MeasureStatus>({
  id: 'measures',
  key: ['address'],
  list: measureRows,
  columns: {
    address: text(({ measure }) => measure.address),
    scorecard: text(({ measure }) => measure.kpi.scorecard.id),
    kpi: text(({ measure }) => measure.kpi.address),
    name: text(({ measure }, { say }) => say(measure.name)),
    owner: text(({ measure }) => measure.owner),
    start: day(({ measure }) => measure.start),
    original_due: day(({ originalDue }) => originalDue),
    due: day((row) => row.due),
    state: text(({ state }) => state),
    planned: figure(({ planned }) => planned),
    reported: figure(({ reported }) => reported),
    done_on: day(({ doneOn }) => doneOn),
    days_late: integer(({ daysLate }) => daysLate),
    effect: figure(({ measure }) => measure.effect),
    unit: text(({ measure }) => measure.kpi.unit),
    stages: integer(({ stages }) => stages.length),
    stages_finished: integer(({ stages }) => stages.filter(isFinished).length),
    ...placeColumns<MeasureStatus>(({ measure }) => measure.origin),
  },
});

function measureRows({ plan, asOf, score: { scorecards } }: PlanFacts): readonly MeasureStatus[] {
  const statusOf = measuresOn(plan, asOf);
  return scorecards.flatMap(({ kpis }) => kpis.flatMap(({ kpi }) => kpi.measures.map(statusOf)));
}
