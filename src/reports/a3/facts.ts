import { actionsOn, type ActionOn } from './actions';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from '../review/facts';
import type { KpiFacts } from '../review/kpi-facts';

/** Facts of one sheet: a KPI that its review has to answer for. */
export interface A3Facts {
  readonly review: ReviewFacts;
  readonly line: KpiFacts;
  /** For the KPI or one of its measures, the oldest first. */
  readonly actions: readonly ActionOn[];
}

/** A part of the sheet, in the order in which one thinks. */
export interface A3Box {
  /** The key of its heading and of its part in the JSON. */
  readonly id: keyof ReportContext['words']['a3']['headings'];
  blocks(facts: A3Facts, context: ReportContext): readonly Block[];
  data(facts: A3Facts, context: ReportContext): unknown;
}

export const a3Facts = (review: ReviewFacts, line: KpiFacts): A3Facts => ({
  review,
  line,
  actions: actionsOn(line.kpi, review),
});

/** Says that nothing is there, and leaves room to write it in by hand. */
export const toFillIn = (text: string, lines: number): readonly Block[] => [
  { type: 'paragraph', text },
  { type: 'ruled', lines },
];
