import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { actionsTable, actionData } from '../actions';
import { changeData, changeItem, changesOf } from '../changes';
import { dueData, dueItems, dueTable } from '../due-items';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import { supportBetween, supportData, supportTable } from '../support';
import { heading, orEmptyNote, paragraph, headedBlocks } from '../../base/blocks';
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

/** On the sheet of a week adjustments are rare. */
export const weekActing: Section = {
  ...acting,
  blocks: (facts, context) => [
    ...actions(facts, context),
    ...(changesOf(facts).length > 0 ? changes(facts, context) : []),
    ...support(facts, context),
    ...next(facts, context),
  ],
};

function actions({ review, scorecard }: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.acting;
  const title = scorecard.department ? own.actions : own.resolutions;
  return headedBlocks(title, review?.actions ?? [], own.noActions, (items) => actionsTable(items, context));
}

function changes(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.acting;
  return headedBlocks(own.changes, changesOf(facts), own.noChanges, (items) => ({
    type: 'list',
    items: items.map((item) => changeItem(item, facts, context)),
  }));
}

function support(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.acting;
  const title = facts.scorecard.department ? own.support : own.crossSupport;
  return headedBlocks(title, supportBetween(facts), own.noSupport, (items) => supportTable(items, facts, context));
}

function next(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.acting;
  const due = dueItems(facts, facts.next);
  if (facts.review?.next === undefined && due.length === 0) return [paragraph(own.noNext), paragraph(own.noNextDue)];
  return [
    heading(own.next),
    paragraph(facts.review?.next === undefined ? own.noNext : context.say(facts.review.next)),
    ...orEmptyNote(due, own.noNextDue, (items) => [paragraph(own.nextDue), dueTable(items, context)]),
  ];
}
