import type { Step } from '../../scoring/index';
import type { Block, ListItem } from './report';
import type { ReportContext } from './report-kind';
import { placesText } from './places';
import { placeOf } from './json-values';

/** One item for each step: its phrase, its arithmetic, and where the inputs were written. */
export function stepsBlock(steps: readonly Step[], context: ReportContext): readonly Block[] {
  return steps.length > 0 ? [{ type: 'list', items: steps.map((step) => stepItem(step, context)) }] : [];
}

export function stepItem({ what, how, at = [] }: Step, { words }: ReportContext): ListItem {
  const text = words.explain.step(words.stepPhrases[what], how);
  return { text: at.length > 0 ? words.explain.stepAt(text, placesText(at)) : text };
}

export const stepData = (steps: readonly Step[], { words }: ReportContext): readonly object[] =>
  steps.map(({ what, how, at = [] }) => ({ what, text: words.stepPhrases[what], how, at: at.map(placeOf) }));
