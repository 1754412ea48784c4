import type { Words } from '../../language';
import type { Block } from '../report';
import type { ReportContext } from '../report-kind';
import type { ReviewFacts } from './facts';

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

export const heading = (text: string, level: 2 | 3 = 3): Block => ({ type: 'heading', level, text });

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A part with a heading of its own, or only the line that says that there is nothing. */
export const titled = <T>(title: string, items: readonly T[], nothing: string, print: (items: readonly T[]) => Block | readonly Block[]): readonly Block[] =>
  items.length === 0 ? [paragraph(nothing)] : [heading(title), ...[print(items)].flat()];

/** One line where there is nothing to list. */
export const orNothing = <T>(items: readonly T[], nothing: string, print: (items: readonly T[]) => Block | readonly Block[]): readonly Block[] =>
  items.length === 0 ? [paragraph(nothing)] : [print(items)].flat();
