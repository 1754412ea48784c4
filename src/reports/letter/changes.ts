import { isApproved } from '../../history';
import type { Change, Scorecard } from '../../model/types';
import { milestonesOn } from '../../model/milestones-of';
import { nameOf } from '../base/names';
import type { ReportContext } from '../base/report-kind';
import { list, paragraph, sentences, type Article, type LetterFacts } from './facts';

/** Procedure for changing the letter, and the changes approved since. */
export const changes: Article = {
  id: 'changes',
  blocks(facts, context) {
    const { changes: words } = context.words.letter;
    const approved = approvedChanges(facts);
    return [
      sentences([words.rule, ...(facts.plan.policy.approvals === 'git' ? [words.git] : [])], context),
      ...(approved.length === 0
        ? []
        : [paragraph(words.approved), ...list(approved.map((change) => changeText(change, context)))]),
    ];
  },
};

/** Changes to items of the scorecard, in whichever review they are recorded. */
export const approvedChanges = ({ plan: { reviews }, scorecard }: LetterFacts): readonly Change[] =>
  reviews
    .flatMap((review) => review.changes)
    .filter(
      (change) => isApproved(change) && (isOfAll(change, scorecard.id) || scorecardOf(change, scorecard) === scorecard),
    );

/** Rules of the plan, or of the scorecard as a whole. */
const isOfAll = ({ item: { to }, field }: Change, id: string): boolean =>
  (to === 'plan' || to === id) && field !== 'kind';

function scorecardOf({ item: { target } }: Change, among: Scorecard): unknown {
  if (!target || target.type === 'strategicKpi') return undefined;
  if (target.type === 'milestone')
    return milestonesOn(among).some(({ milestone }) => milestone === target) ? among : undefined;
  return target.type === 'measure' ? target.kpi.scorecard : target.scorecard;
}

function changeText({ item, field, from, to, approvedBy, approved }: Change, context: ReportContext): string {
  const {
    letter: { changes: words },
    review: { acting },
  } = context.words;
  return words.item(
    acting.change(nameOf(item, context), acting.fields[field] ?? field, from ?? acting.unknown, to ?? acting.unknown),
    acting.approved(approvedBy!, approved!),
  );
}
