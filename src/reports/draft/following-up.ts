import { scalarText } from '../../source/edit/write-scalar';
import type { CarriedAction } from '../../tracking';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from '../review/facts';
import { comment, comments } from './lines';

/** The actions that are still open, each to be told of. */
export const followingUp = ({ carried }: ReviewFacts, context: ReportContext): readonly string[] =>
  carried.length === 0 ? [] : ['followUp:', ...carried.flatMap((action) => entry(action, context))];

function entry({ action, due, daysLate }: CarriedAction, { words, say }: ReportContext): readonly string[] {
  const { draft } = words;
  const about = words.common.clauses([
    words.common.ownedBy(say(action.action), action.owner ?? words.review.noOwner),
    due === undefined ? draft.noDate : daysLate > 0 ? draft.late(due, daysLate) : draft.due(due),
  ]);
  return [
    comment(about, '  '),
    `  - action: ${scalarText(action.id, false)}`,
    `    status: open # done, open, dropped`,
    ...comments([`due: ${draft.day}`, 'effective: yes', `standardised: ${draft.text}`, `note: ${draft.text}`], '    '),
  ];
}
