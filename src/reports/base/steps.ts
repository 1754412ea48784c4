import type { Step } from '../../scoring/index';
import type { Block, ListItem } from './report';
import type { ReportContext } from './report-kind';
import { placesText } from './places';
import { placeOf } from './json-values';

/** Tells where inputs were written: what explains does, and what is signed on paper does not. */
export type Places = 'placed' | 'onPaper';

/** One item for each step: its phrase, its arithmetic, and where the inputs were written. */
export function stepsBlock(
  steps: readonly Step[],
  context: ReportContext,
  places: Places = 'placed',
): readonly Block[] {
  return steps.length > 0 ? [{ type: 'list', items: steps.map((step) => stepItem(step, context, places)) }] : [];
}

export function stepItem({ what, how, at = [] }: Step, { words }: ReportContext, places: Places): ListItem {
  const text = words.explain.step(words.stepPhrases[what], how);
  return { text: at.length > 0 && places === 'placed' ? words.explain.stepAt(text, placesText(at)) : text };
}

export const stepData = (steps: readonly Step[], { words }: ReportContext): readonly object[] =>
  steps.map(({ what, how, at = [] }) => ({ what, text: words.stepPhrases[what], how, at: at.map(placeOf) }));
