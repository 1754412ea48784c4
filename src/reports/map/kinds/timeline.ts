import { measuresOn, type MeasureStatus } from '../../../tracking';
import { timelinePicture } from '../../pictures';
import type { ReportContext } from '../../base/report-kind';
import { measureTable } from '../../review/measures';
import { shortName } from '../../base/names';
import * as value from '../../base/json-values';
import { scorecardOf, type MapKind } from '../kind';

export const timeline: MapKind = {
  id: 'timeline',
  summary: 'the measures of a scorecard along the year: stages planned, done and late, dates that moved',
  takes: ['scorecard'],
  build: (facts, context) => {
    const {
      plan,
      score: {
        question: { year, to },
      },
    } = facts;
    const scorecard = scorecardOf(facts);
    const measures = scorecard.kpis.flatMap((kpi) => kpi.measures.map(measuresOn(plan, to)));
    return {
      picture: timelinePicture(measures, { year, day: to, plan, name: shortName(scorecard, context) }, context),
      blocks: [measureTable({ kpis: scorecard.kpis.map((kpi) => ({ kpi })), measures }, context)],
      content: measures.map((status) => data(status, context)),
    };
  },
};

const data = ({ measure, state, originalDue, due, doneOn, stages }: MeasureStatus, { say }: ReportContext): object => ({
  address: measure.address,
  name: say(measure.name),
  owner: value.orNull(measure.owner),
  status: state,
  start: value.orNull(measure.start),
  due: value.orNull(due),
  originalDue: value.orNull(originalDue),
  doneOn: value.orNull(doneOn),
  stages: stages.map(({ stage, state: its, finished }) => ({
    id: stage.id,
    name: say(stage.name),
    due: stage.due,
    status: its,
    finished: value.orNull(finished),
  })),
});
