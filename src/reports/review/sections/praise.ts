import type { Feedback, Review } from '../../../model/types';
import { reviewsWithin } from '../../../tracking';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { nameOf, partnerName } from '../../base/names';
import { type Section } from '../section';
import { orNothing } from '../nothing';
import { orNull } from '../../base/json-values';

/** Praise given in the cycle's meetings, wherever they were held. */
export const praise: Section = {
  id: 'praise',
  blocks: (facts, context) =>
    orNothing(praiseOf(facts), context.words.review.praise.nothing, (entries) => ({
      type: 'list',
      items: entries.map((entry) => ({ text: line(entry, facts, context) })),
    })),
  data: (facts, { say }) =>
    praiseOf(facts).map(({ entry: { from, on, text }, review }) => ({
      scorecard: review.scorecardId,
      from,
      on: orNull(on?.target?.address ?? on?.to),
      text: say(text),
    })),
};

interface Praise {
  readonly entry: Feedback;
  readonly review: Review;
}

const praiseOf = ({ plan, cycle }: ReviewFacts): readonly Praise[] =>
  reviewsWithin(plan, cycle).flatMap((review) =>
    review.feedback.filter((entry) => entry.praise).map((entry) => ({ entry, review })),
  );

function line({ entry: { from, on, text }, review }: Praise, { plan }: ReviewFacts, context: ReportContext): string {
  const {
    words: {
      review: { praise: own },
      common,
    },
    say,
  } = context;
  const whose = review.department ? partnerName(review.scorecardId, plan, context) : common.company;
  return on ? own.on(whose, nameOf(on, context), say(text), from) : own.of(whose, say(text), from);
}
