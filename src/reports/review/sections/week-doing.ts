import { isOpen } from '../../../tracking';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { hasReports, measureData, measureTable, measuresToReport, progressItem } from '../measures';
import { type Section } from '../section';
import { heading, orEmptyNote, paragraph } from '../../base/blocks';

/** The measures of a week: those that run, and those that somebody spoke of. What scores are made of stays out. */
export const weekDoing: Section = {
  id: 'doing',
  blocks: (facts, context) =>
    orEmptyNote(measuresToReport(facts), context.words.review.doing.noneRunning, (measures) => [
      measureTable({ ...facts, measures }, context),
      ...reports(facts, context),
    ]),
  data: (facts, context) => ({ measures: facts.measures.map((status) => measureData(status, facts, context)) }),
};

function reports(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.doing;
  const spoken = measuresToReport(facts);
  const silent = spoken
    .filter((status) => isOpen(status) && !hasReports(status, facts))
    .map(({ measure }) => context.say(measure.name));
  return [
    heading(own.reports),
    ...orEmptyNote(
      spoken.filter((status) => hasReports(status, facts)),
      own.noReport,
      (told) => ({ type: 'list', items: told.map((status) => progressItem(status, facts, context)) }),
    ),
    ...(silent.length > 0 && silent.length < spoken.length
      ? [paragraph(own.silent(context.words.common.list(silent)))]
      : []),
  ];
}
