import { isApproved } from '../../../history';
import { heading } from '../../base/blocks';
import { nameOf, partnerName, scorecardName } from '../../base/names';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { supportBetween } from '../support';
import { lateItems } from '../work-items';
import { answers } from './answers';

/** Decisions on page one; the rest is counted. */
const MOST = 7;

/** Matters that the meeting has to decide, most urgent first, each as a sentence. */
export const decisions = (facts: ReviewFacts, context: ReportContext): readonly string[] => [
  ...withoutAction(facts, context),
  ...unanswered(facts, context),
  ...notApproved(facts, context),
  ...overdue(facts, context),
];

export function decisionBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { pageOne: words } = context.words.review;
  const all = decisions(facts, context);
  if (all.length === 0) return [];
  const shown = [...all.slice(0, MOST), ...(all.length > MOST ? [words.more(all.length - MOST)] : [])];
  return [heading(words.decisions, 2), { type: 'list', items: shown.map((text) => ({ text })) }];
}

const withoutAction = (facts: ReviewFacts, { words, say }: ReportContext): readonly string[] =>
  answers(facts)
    .filter(({ actions }) => actions.length === 0)
    .map(({ line }) => words.review.pageOne.bringAction(say(line.kpi.name)));

const unanswered = (facts: ReviewFacts, context: ReportContext): readonly string[] =>
  supportBetween(facts)
    .filter(({ request }) => request.reply === undefined)
    .map(({ request: { ask, of, by }, askedIn }) => {
      const asker = partnerName(askedIn.scorecardId, facts.plan, context);
      const asked = of === undefined ? undefined : partnerName(of, facts.plan, context);
      return context.words.review.pageOne.answerSupport(context.say(ask), asker, asked, by);
    });

const notApproved = ({ meetings }: ReviewFacts, context: ReportContext): readonly string[] =>
  meetings
    .flatMap(({ changes }) => changes)
    .filter((change) => !isApproved(change))
    .map(({ item }) => context.words.review.pageOne.approveChange(nameOf(item, context)));

/** Measures, stages and actions that are late. */
const overdue = (facts: ReviewFacts, context: ReportContext): readonly string[] =>
  lateItems(facts, context).map(({ item: { name, owner, daysLate }, work }) =>
    context.words.review.pageOne.settleLate(
      context.say(name),
      owner ?? scorecardName(work.scorecard, context),
      daysLate,
    ),
  );
