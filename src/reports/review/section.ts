import type { Words } from '../../language';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';
import { heading } from '../base/blocks';

/** A part of a review: what it prints, and its part of the data. */
export interface Section {
  /** The key of its heading in the words and of its part in the JSON. */
  readonly id: keyof Words['review']['headings'];
  /** Default: wherever the contents name it. */
  applies?(facts: ReviewFacts): boolean;
  blocks(facts: ReviewFacts, context: ReportContext): readonly Block[];
  data(facts: ReviewFacts, context: ReportContext): unknown;
}

/** A heading and what stands below it. The head of the report needs none, nor does nothing. */
export function printSection({ id, blocks }: Section, facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const title = context.words.review.headings[id];
  const below = blocks(facts, context);
  return [...(title && below.length > 0 ? [heading(title, 2)] : []), ...below];
}
