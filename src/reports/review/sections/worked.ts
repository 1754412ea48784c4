import { closedActions, type ClosedAction } from '../../../tracking';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { cycleName, nameOf } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orNothing } from '../nothing';

/** Results of actions closed in the cycle: those that worked, and those that became a standard. */
export const worked: Section = {
  id: 'worked',
  blocks: (facts, context) =>
    orNothing(closedOf(facts), context.words.review.worked.nothing, (closed) => table(closed, context)),
  data: (facts, context) => closedOf(facts).map((closed) => closedData(closed, context)),
};

const closedOf = ({ plan, scorecard, cycle }: ReviewFacts): readonly ClosedAction[] =>
  closedActions(plan, scorecard.id, cycle);

const RESULTS = ['yes', 'partly', 'no', 'unknown', 'dropped'] as const;

const resultOf = ({ followUp: { status, effective } }: ClosedAction): (typeof RESULTS)[number] =>
  status === 'dropped' ? 'dropped' : (effective ?? 'unknown');

function table(closed: readonly ClosedAction[], context: ReportContext): TableBlock {
  const {
    words: {
      review: { worked: own },
    },
  } = context;
  const { columns } = own;
  return {
    type: 'table',
    columns: [
      left(columns.action),
      left(columns.for),
      left(columns.owner),
      left(columns.closed),
      left(columns.standard),
    ],
    rows: RESULTS.flatMap((result): Row[] => {
      const group = closed.filter((one) => resultOf(one) === result);
      return group.length === 0
        ? []
        : [{ emphasis: 'group', cells: [own.results[result](group.length)] }, ...group.map((one) => row(one, context))];
    }),
  };
}

const row = ({ action, closedIn, followUp: { standardised } }: ClosedAction, context: ReportContext): Row => ({
  depth: 1,
  cells: [
    context.say(action.action),
    action.for ? nameOf(action.for, context) : '–',
    action.owner ?? '–',
    cycleName(closedIn.cycle, context),
    standardised === undefined ? '–' : context.say(standardised),
  ],
});

export const closedData = (
  { action, closedIn, followUp: { status, effective, standardised, note } }: ClosedAction,
  context: ReportContext,
): object => ({
  scorecard: closedIn.scorecardId,
  id: action.id,
  action: value.text(action.action, context),
  for: value.orNull(action.for?.target?.address ?? action.for?.to),
  owner: value.orNull(action.owner),
  closedIn: closedIn.cycle.text,
  status,
  effective: value.orNull(effective),
  standardised: value.text(standardised, context),
  note: value.text(note, context),
});
