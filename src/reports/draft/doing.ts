import { scalarText } from '../../source/edit/write-scalar';
import { isOpen, type MeasureStatus } from '../../tracking';
import { HUNDRED, round, type Decimal } from '../../util/decimal';
import { inText } from '../base/cells';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from '../review/facts';
import { comment, comments, inside } from './lines';

/** The measures that run, with what is planned of each. */
export function doing({ measures, scorecard, to }: ReviewFacts, context: ReportContext): readonly string[] {
  const running = measures.filter(
    (status) => isOpen(status) && (status.measure.start === undefined || status.measure.start <= to),
  );
  if (running.length === 0) return [];
  return [
    'do:',
    ...running.flatMap((status) => [
      comment(about(status, context), '  '),
      `  - measure: ${scalarText(inside(status.measure, scorecard), false)}`,
      ...comments(toFillIn(status, context), '    '),
    ]),
  ];
}

function about({ measure, planned, reported, due, daysLate }: MeasureStatus, { words, say }: ReportContext): string {
  const { draft } = words;
  return words.common.clauses([
    words.common.ownedBy(say(measure.name), measure.owner ?? words.review.noOwner),
    ...(planned ? [draft.planned(percent(planned))] : []),
    draft.reported(percent(reported)),
    due === undefined ? draft.noDate : daysLate > 0 ? draft.late(due, daysLate) : draft.due(due),
  ]);
}

/** Stages that are not finished are offered by their ids, with their dates behind them. */
function toFillIn({ stages }: MeasureStatus, { words: { draft, common } }: ReportContext): readonly string[] {
  const open = stages.flatMap(({ stage, finished }) => (finished === undefined ? [stage] : []));
  const days = open.map(({ id }) => `${scalarText(id, true)}: ${draft.day}`).join(', ');
  const due = open.map((stage) => `${stage.id} ${draft.due(stage.due)}`);
  return [
    ...(open.length > 0 ? [`stages: {${days}} # ${common.list(due)}`] : []),
    ...(stages.length === 0 ? ['progress: 50%'] : []),
    `done: ${draft.text}`,
    `difficulty: ${draft.text}`,
  ];
}

const percent = (share: Decimal): string => `${inText(round(share.mul(HUNDRED), 0))}%`;
