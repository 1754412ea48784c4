import { cycleName, scorecardName } from '../base/names';
import type { ReportContext } from '../base/report-kind';
import { gatherReview, type ReviewFacts } from '../review/facts';
import type { ReviewScores } from '../review/scores';
import type { Scorecard } from '../../model/types';
import { checking } from './checking';
import { doing } from './doing';
import { followingUp } from './following-up';
import { comment, comments } from './lines';
import { closing, planning } from './planning';

/**
 * A review file that is ready to fill in (spec 08.4): its data are ids, and comments say what is known and what may be
 * written. Nothing in it says that a meeting was held.
 */
export function draftText(scorecard: Scorecard, scores: ReviewScores, context: ReportContext): string {
  const facts = gatherReview({ ...NOTHING_FOUND, scorecard, scores });
  const sections = [head, planning, followingUp, doing, checking, closing];
  return sections.flatMap((section) => section(facts, context).map((line) => `${line}\n`)).join('');
}

/** The parts of a printed review that a draft is without. */
const NOTHING_FOUND = {
  revision: { commit: undefined, modified: false },
  warnings: [],
  acknowledged: [],
  actualsChangedSince: () => [],
} as const;

function head({ cycle, scorecard, plan }: ReviewFacts, context: ReportContext): readonly string[] {
  const { draft } = context.words;
  const { department, id } = scorecard;
  const chair = plan.reviews.findLast((review) => review.scorecardId === id && review.chair !== undefined)?.chair;
  return [
    comment(draft.head(scorecardName(scorecard, context), cycleName(cycle, context))),
    comment(draft.howTo),
    'kind: review',
    `cycle: ${cycle.text}`,
    ...(department ? [`department: ${id}`] : []),
    ...comments([`held: ${draft.day}`, `chair: ${chair ?? draft.name}`, `present: [${draft.name}]`]),
  ];
}
