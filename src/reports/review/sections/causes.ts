import type { Review } from '../../../model/types';
import { countCauses, reviewsWithin, withoutCause, type CountedCause } from '../../../tracking';
import { paretoPicture, pictureBlock } from '../../pictures';
import { decimal } from '../../../util/decimal';
import type { Block, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { bar, count, left, percent, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orEmptyNote, paragraph } from '../../base/blocks';

/** The causes that the reviews of the cycle name, counted: of everybody for the company. */
export const causes: Section = {
  id: 'causes',
  blocks: (facts, context) => {
    const own = context.words.review.causes;
    const reviews = reviewsOf(facts);
    const counted = countCauses(reviews);
    return [
      ...orEmptyNote(counted, own.nothing, () => [
        ...pictureBlock(paretoPicture(counted, context)),
        causesTable(counted, context),
      ]),
      ...rest(withoutCause(reviews), context),
    ];
  },
  data: (facts) => ({
    causes: causesData(countCauses(reviewsOf(facts))),
    withoutCause: withoutCause(reviewsOf(facts)),
  }),
};

export const reviewsOf = ({ plan, cycle, scorecard, meetings }: ReviewFacts): readonly Review[] =>
  scorecard.department ? meetings : reviewsWithin(plan, cycle);

export function causesTable(counted: readonly CountedCause[], { words, say }: ReportContext): TableBlock {
  const { columns } = words.review.causes;
  return {
    type: 'table',
    columns: [
      left(columns.cause),
      right(columns.count),
      left(columns.bar),
      right(columns.share),
      right(columns.cumulative),
      left(columns.for),
    ],
    rows: counted.map(({ cause, count: times, share, cumulative, items }) => ({
      cells: [
        cause,
        count(times),
        bar(decimal(times).div(counted[0]!.count)),
        percent(share),
        percent(cumulative),
        items.map(({ name }) => say(name)).join(words.review.checking.separator),
      ],
    })),
  };
}

/** JSON data of the causes. */
export const causesData = (counted: readonly CountedCause[]): readonly object[] =>
  counted.map(({ cause, count: times, share, cumulative, items }) => ({
    cause,
    count: times,
    share: value.fraction(share),
    cumulative: value.fraction(cumulative),
    for: items.map(({ address }) => address),
  }));

const rest = (findings: number, { words }: ReportContext): readonly Block[] =>
  findings > 0 ? [paragraph(words.review.causes.without(findings))] : [];
