import type { Plan } from '../../../model/types';
import { openActionsAfter, subjectOf, type CarriedAction } from '../../../tracking';
import { groupBy } from '../../../util/group';
import { memoizeWeak } from '../../../util/memoize';
import { heading } from '../../base/blocks';
import { left, right } from '../../base/columns';
import { causesOf, nameInUnit } from '../../base/names';
import type { Block, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { effectCell } from '../actions';
import type { ReviewFacts } from '../facts';
import { byLoss, type KpiFacts } from '../kpi-facts';

/** An objective that has to be answered for, and what is done about it. */
export interface Answer {
  readonly line: KpiFacts;
  /** Open once the meeting is over, for the objective or a measure of it. */
  readonly actions: readonly CarriedAction[];
}

export const answers = memoizeWeak((facts: ReviewFacts): readonly Answer[] => {
  const open = openActionsAfter(facts.plan, { scorecardId: facts.scorecard.id, cycle: facts.cycle }, facts.to);
  const bySubject = groupBy(open, ({ action }) => subjectOf(action));
  return byLoss(facts.kpis)
    .filter(({ asked }) => asked)
    .map((line) => ({ line, actions: bySubject.get(line.kpi) ?? [] }));
});

const MOST = 6;

/** Each gap with its cause, and its actions with owner, due date and effect. */
export function answerBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { pageOne: words } = context.words.review;
  const all = answers(facts);
  if (all.length === 0) return [];
  const { columns } = words;
  return [
    heading(words.answers, 2),
    {
      type: 'table',
      columns: [
        left(columns.gap),
        left(columns.cause),
        left(columns.action),
        left(columns.owner),
        left(columns.due),
        right(columns.effect),
      ],
      rows: all.slice(0, MOST).flatMap((answer) => rowsOf(answer, facts.plan, context)),
    },
  ];
}

function rowsOf({ line, actions }: Answer, plan: Plan, context: ReportContext): readonly Row[] {
  const { words, say } = context;
  const { pageOne: own } = words.review;
  const [name, cause] = [
    nameInUnit(line.kpi, context),
    words.common.list(causesOf(line.findings, plan, context)) || own.noCause,
  ];
  if (actions.length === 0) return [{ cells: [name, cause, own.noAction, '–', '–', '–'] }];
  return actions.map(({ action, due }, i) => ({
    cells: [
      i === 0 ? name : '',
      i === 0 ? cause : '',
      say(action.action),
      action.owner ?? '–',
      due ?? '–',
      effectCell(action),
    ],
  }));
}
