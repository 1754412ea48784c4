import type { Plan, Review } from '../../../model/types';
import { countCauses, reviewsWithin, withoutCause, type CountedCause } from '../../../tracking';
import { paretoPicture, pictureBlock } from '../../pictures';
import type { Block, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { count, left, percent, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { paragraph } from '../../base/blocks';
import { causeName } from '../../base/names';
import { orNothing, type Part } from '../nothing';

/** The causes that the reviews of the cycle name, counted: of everybody for the company. */
export const causes: Section = {
  id: 'causes',
  blocks: (facts, context) => {
    const own = context.words.review.causes;
    const reviews = reviewsOf(facts);
    const counted = countCauses(reviews);
    return [
      ...orNothing(counted, own.nothing, () => [...causesBlocks(counted, facts.plan, context)]),
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

/** The causes by name: drawn, and as a table of what they are named for. */
export function causesBlocks(codes: readonly CountedCause[], plan: Plan, context: ReportContext): readonly Block[] {
  const counted = namedCauses(codes, plan, context);
  return [...pictureBlock(paretoPicture(counted, context)), causesTable(counted, context)];
}

export const namedCauses = (
  counted: readonly CountedCause[],
  plan: Plan,
  context: ReportContext,
): readonly CountedCause[] => counted.map((one) => ({ ...one, cause: causeName(one.cause, plan, context) }));

export function causesTable(counted: readonly CountedCause[], { words, say }: ReportContext): TableBlock {
  const { columns } = words.review.causes;
  return {
    type: 'table',
    columns: [
      left(columns.cause),
      right(columns.count),
      right(columns.share),
      right(columns.cumulative),
      left(columns.for),
    ],
    rows: counted.map(({ cause, count: times, share, cumulative, items }) => ({
      cells: [
        cause,
        count(times),
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

const rest = (findings: number, { words }: ReportContext): readonly Part[] =>
  findings > 0 ? [paragraph(words.review.causes.without(findings))] : [];
