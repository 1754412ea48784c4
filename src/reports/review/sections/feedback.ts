import type { Feedback } from '../../../model/types';
import type { Block } from '../../report';
import type { ReportContext } from '../../report-kind';
import { nameOf } from '../names';
import { heading, orNothing, paragraph, type Section } from '../section';
import * as value from '../values';

const ROLES = ['superior', 'peer', 'self'] as const;

/** The superior's comments and guidance, peers' comments and praise, and what people say of themselves. */
export const feedback: Section = {
  id: 'feedback',
  blocks: ({ review }, context) => ROLES.flatMap((role) => said(role, review?.feedback.filter((entry) => entry.role === role) ?? [], context)),
  data: ({ review }, context) => (review?.feedback ?? []).map(({ from, role, on, praise, text }) => ({
    from, role, on: value.orNull(on?.target?.address ?? on?.to), praise, text: value.text(text, context),
  })),
};

/** On the sheet of a week only who has said something. The company's praise stands with that of everybody. */
export const weekFeedback: Section = {
  ...feedback,
  blocks: ({ review, scorecard }, context) => {
    const entries = review?.feedback.filter(({ praise }) => scorecard.department !== undefined || !praise) ?? [];
    if (entries.length === 0) return [paragraph(context.words.review.feedback.none)];
    return ROLES.flatMap((role) => (entries.some((entry) => entry.role === role) ? said(role, entries.filter((entry) => entry.role === role), context) : []));
  },
};

function said(role: (typeof ROLES)[number], entries: readonly Feedback[], context: ReportContext): readonly Block[] {
  const own = context.words.review.feedback;
  if (role === 'self' && entries.length === 0) return [];
  return [heading(own.from[role]), ...orNothing(entries, own.nothing[role], () => ({ type: 'list', items: entries.map((entry) => ({ text: line(entry, context) })) }))];
}

function line({ from, on, praise, text }: Feedback, context: ReportContext): string {
  const own = context.words.review.feedback;
  const words = praise ? own.praise(context.say(text)) : context.say(text);
  return on ? own.on(from, nameOf(on, context), words) : own.says(from, words);
}
