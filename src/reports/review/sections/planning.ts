import type { ReportContext } from '../../base/report-kind';
import { dueData, dueItems, dueTable } from '../due-items';
import type { ReviewFacts } from '../facts';
import { nameOf } from '../../base/names';
import { type Section } from '../section';
import { paragraph } from '../../base/blocks';
import { headedBlocks, type Part } from '../nothing';
import { text } from '../../base/json-values';

/** Plan of the cycle: its focus, and the work due in it. */
export const planning: Section = {
  id: 'planning',
  blocks: (facts, context) => {
    const own = context.words.review.planning;
    return [
      ...focus(facts, context),
      ...headedBlocks(own.due, dueItems(facts, facts), own.nothingDue, (items) => dueTable(items, context)),
    ];
  },
  data: (facts, context) => ({
    focus: facts.review?.plan.focus.map(({ to, target }) => target?.address ?? to) ?? [],
    note: text(facts.review?.plan.note, context),
    due: dueData(dueItems(facts, facts), context),
  }),
};

function focus({ review }: ReviewFacts, context: ReportContext): readonly Part[] {
  const { words, say } = context;
  const own = words.review.planning;
  if (!review) return [];
  const { focus: links, note } = review.plan;
  return [
    ...headedBlocks(own.focus, links, own.noFocus, () => [
      { type: 'list', items: links.map((link) => ({ text: nameOf(link, context) })) },
    ]),
    ...(note === undefined ? [] : [paragraph(own.note(say(note)))]),
  ];
}
