import { hasReply, type AskedSupport } from '../../../tracking';
import type { ReportContext } from '../../base/report-kind';
import { actionsTable, actionData } from '../actions';
import { changeData, changeItem, changesOf } from '../changes';
import { dueData, dueItems, dueTable } from '../due-items';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import { supportBetween, supportData, supportTable } from '../support';
import { heading, paragraph } from '../../base/blocks';
import { headedBlocks, isBlock, nothing, type Part } from '../nothing';
import { text } from '../../base/json-values';

/** Next steps: actions, adjustments of the plan, support, the next cycle. The company's actions are its resolutions. */
export const acting: Section = {
  id: 'acting',
  blocks: (facts, context) => [
    ...actions(facts, context),
    ...changes(facts, context),
    ...support(facts, context),
    ...next(facts, context),
  ],
  data: (facts, context) => ({
    actions: (facts.review?.actions ?? []).map((action) => actionData(action, context)),
    changes: changesOf(facts).map((change) => changeData(change, facts, context)),
    support: supportBetween(facts).map((asked) => supportData(asked, context)),
    next: { text: text(facts.review?.next, context), due: dueData(dueItems(facts, facts.next), context) },
  }),
};

/** Adjustments of the company's year stand with its targets, and requests without an answer are carried over. */
export const yearActing: Section = {
  ...acting,
  blocks: (facts, context) => [
    ...actions(facts, context),
    ...(facts.scorecard.department ? changes(facts, context) : []),
    ...support(facts, context, hasReply),
    ...next(facts, context),
  ],
};

/** On the sheet of a week adjustments are rare. */
export const weekActing: Section = {
  ...acting,
  blocks: (facts, context) => [
    ...actions(facts, context),
    ...changes(facts, context).filter(isBlock),
    ...support(facts, context),
    ...next(facts, context),
  ],
};

function actions({ review, scorecard }: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.acting;
  const title = scorecard.department ? own.actions : own.resolutions;
  if (!review) return [];
  return headedBlocks(title, review.actions, own.noActions, (items) => actionsTable(items, context));
}

function changes(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.acting;
  return headedBlocks(own.changes, changesOf(facts), own.noChanges, (items) => ({
    type: 'list',
    items: items.map((item) => changeItem(item, facts, context)),
  }));
}

function support(
  facts: ReviewFacts,
  context: ReportContext,
  isShown: (request: AskedSupport['request']) => boolean = () => true,
): readonly Part[] {
  const own = context.words.review.acting;
  const title = facts.scorecard.department ? own.support : own.crossSupport;
  const asked = supportBetween(facts);
  const shown = asked.filter(({ request }) => isShown(request));
  if (asked.length > 0 && shown.length === 0) return [];
  return headedBlocks(title, shown, own.noSupport, (items) => supportTable(items, facts, context));
}

function next(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.acting;
  const due = dueItems(facts, facts.next);
  const { review } = facts;
  const planned = review?.next === undefined ? [] : [paragraph(context.say(review.next))];
  return [
    ...(planned.length > 0 || due.length > 0 ? [heading(own.next)] : []),
    ...planned,
    ...(due.length > 0 ? [paragraph(own.nextDue), dueTable(due, context)] : []),
    ...(review && planned.length === 0 ? [nothing(own.noNext)] : []),
    ...(due.length === 0 ? [nothing(own.noNextDue)] : []),
  ];
}
