import { incidentCounts, type IncidentCount } from '../../../model/incident-counts';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import { paragraph } from '../../base/blocks';
import { orNothing } from '../nothing';

/** Number of incidents of the negative list, by category. Names stay out: they stand in the pay report alone. */
export const conduct: Section = {
  id: 'conduct',
  // Counts for a single position would be about one person.
  applies: ({ plan, published, scorecard: { department } }) =>
    plan.policy.negativeList.length > 0 && department?.type !== 'position' && !published,
  blocks: (facts, context) => {
    const own = context.words.review.conduct;
    return orNothing(happened(facts), own.nothing, (counts) => [table(counts, context), paragraph(own.confidential)]);
  },
  data: (facts) => countsIn(facts).map((count) => ({ ...count })),
};

const countsIn = ({ plan, scorecard, from, to }: ReviewFacts): readonly IncidentCount[] =>
  incidentCounts(plan, { from, to }, scorecard.id);

const happened = (facts: ReviewFacts): readonly IncidentCount[] =>
  countsIn(facts).filter(({ confirmed, open, revoked }) => confirmed + open + revoked > 0);

function table(counts: readonly IncidentCount[], context: ReportContext): Block {
  const { columns, severity } = context.words.review.conduct;
  return {
    type: 'table',
    columns: [
      { title: columns.severity },
      { title: columns.confirmed, align: 'right' },
      { title: columns.open, align: 'right' },
      { title: columns.revoked, align: 'right' },
    ],
    rows: counts.map((count) => ({
      cells: [severity[count.severity], String(count.confirmed), String(count.open), String(count.revoked)],
    })),
  };
}
