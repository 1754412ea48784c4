import type { Feedback } from '../../../model/types';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { nameOf } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { nothing } from '../nothing';

const ROLES = ['superior', 'peer', 'self'] as const;

/**
 * The superior's comments and guidance, peers' comments and praise, and what people say of themselves; and whose word
 * is missing.
 */
export const feedback: Section = {
  id: 'feedback',
  blocks: ({ review }, context) => {
    const { feedback: own } = context.words.review;
    const entries = review?.feedback ?? [];
    const silent = (['superior', 'peer'] as const)
      .filter((role) => !entries.some((entry) => entry.role === role))
      .map((role) => own.nothing[role]);
    return [...said(entries, context), ...(review ? silent.map(nothing) : [])];
  },
  data: ({ review }, context) =>
    (review?.feedback ?? []).map(({ from, role, on, praise, text }) => ({
      from,
      role,
      on: value.orNull(on?.target?.address ?? on?.to),
      praise,
      text: value.text(text, context),
    })),
};

/** On the sheet of a week only who has said something. */
export const weekFeedback: Section = {
  ...feedback,
  blocks: ({ review }, context) =>
    review?.feedback.length ? said(review.feedback, context) : [nothing(context.words.review.feedback.none)],
};

/** The company's praise stands with that of everybody, which says it where there is none. */
export const companyWeekFeedback: Section = {
  ...feedback,
  blocks: ({ review }, context) => said(review?.feedback.filter(({ praise }) => !praise) ?? [], context),
};

const said = (entries: readonly Feedback[], context: ReportContext): readonly Block[] => {
  const ordered = ROLES.flatMap((role) => entries.filter((entry) => entry.role === role));
  return ordered.length > 0 ? [{ type: 'list', items: ordered.map((entry) => ({ text: line(entry, context) })) }] : [];
};

function line({ from, role, on, praise, text }: Feedback, context: ReportContext): string {
  const own = context.words.review.feedback;
  const who = own.from[role](from);
  const words = praise ? own.praise(context.say(text)) : context.say(text);
  return on ? own.on(who, nameOf(on, context), words) : own.says(who, words);
}
