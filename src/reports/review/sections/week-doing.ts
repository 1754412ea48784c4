import { measureData, measureTable, measuresToReport, progressBlocks } from '../measures';
import { orNothing } from '../nothing';
import { type Section } from '../section';

/** The measures of a week: those that run, and those that somebody spoke of. What scores are made of stays out. */
export const weekDoing: Section = {
  id: 'doing',
  blocks: (facts, context) =>
    orNothing(measuresToReport(facts), context.words.review.doing.noneRunning, (measures) => [
      measureTable({ ...facts, measures }, context),
      ...progressBlocks(facts, context),
    ]),
  data: (facts, context) => ({ measures: facts.measures.map((status) => measureData(status, facts, context)) }),
};
