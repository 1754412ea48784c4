import type { Words } from '../../language';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';
import { isBlock, type Part } from './nothing';

/** A part of a review: what it prints, and its part of the data. */
export interface Section {
  /** The key of its heading in the words and of its part in the JSON. */
  readonly id: keyof Words['review']['headings'];
  /** Behind everything else: what is signed, or made again by hand. Default: false. */
  readonly isAnnex?: boolean;
  /** Default: wherever the contents name it. */
  applies?(facts: ReviewFacts): boolean;
  blocks(facts: ReviewFacts, context: ReportContext): readonly Part[];
  data(facts: ReviewFacts, context: ReportContext): unknown;
}

/** A heading and what stands below it. The head of the report needs none, nor does nothing. */
export function printSection(section: Section, facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const text = context.words.review.headings[section.id];
  const below = section.blocks(facts, context);
  return text && below.some(isBlock) ? [{ type: 'heading', level: 2, text }, ...below] : below;
}
