import type { CarriedAction } from '../../../tracking';
import type { ListItem, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { daysLate, left, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { cycleName, nameOf } from '../../base/names';
import { type Section } from '../section';
import { heading } from '../../base/blocks';
import { nothing, orNothing, type Part } from '../nothing';
import { orNull, text } from '../../base/json-values';

/** Every action that was still open, and what became of it. */
export const since: Section = {
  id: 'since',
  blocks: (facts, context) => blocksOf(facts.carried, facts, context),
  data: ({ carried }, context) => carried.map((item) => toData(item, context)),
};

/** Actions that are still open: what was closed in a quarter or a half stands with what worked. */
export const sinceOpen: Section = {
  ...since,
  blocks: (facts, context) => blocksOf(facts.carried.filter(isStillOpen), facts, context),
};

/** Actions that were closed: what a year leaves open is carried over. */
export const sinceClosed: Section = {
  ...since,
  blocks: (facts, context) => {
    const closed = facts.carried.filter((item) => !isStillOpen(item));
    return closed.length === 0 && facts.carried.length > 0 ? [] : blocksOf(closed, facts, context);
  },
};

const isStillOpen = ({ state }: CarriedAction): boolean => state === 'open' || state === 'overdue';

function blocksOf(carried: readonly CarriedAction[], facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.since;
  const told = carried.filter(({ followUp }) => followUp !== undefined);
  const silent = carried
    .filter(({ followUp }) => followUp === undefined)
    .map(({ action }) => context.say(action.action));
  return orNothing(carried, own.nothing, () => [
    table(carried, context),
    ...(told.length > 0
      ? [heading(own.details), { type: 'list' as const, items: told.map((item) => details(item, context)) }]
      : []),
    ...(facts.review && silent.length > 0 ? [nothing(own.notFollowedUp(context.words.common.clauses(silent)))] : []),
  ]);
}

/** The first due date stands only where another one came after it. */
function table(carried: readonly CarriedAction[], context: ReportContext): TableBlock {
  const { columns, states } = context.words.review.since;
  const isMoved = carried.some(({ due, originalDue }) => due !== originalDue);
  return {
    type: 'table',
    columns: [
      left(columns.action),
      left(columns.for),
      left(columns.owner),
      left(columns.due),
      ...(isMoved ? [left(columns.firstDue)] : []),
      right(columns.late),
      left(columns.status),
    ],
    rows: carried.map(({ action, due, originalDue, daysLate: days, state }) => ({
      id: action.id,
      cells: [
        context.say(action.action),
        action.for ? nameOf(action.for, context) : '–',
        action.owner ?? '–',
        due ?? '–',
        ...(isMoved ? [due === originalDue ? '' : (originalDue ?? '–')] : []),
        daysLate(days),
        states[state],
      ],
    })),
  };
}

function details({ action, openedIn, followUp }: CarriedAction, context: ReportContext): ListItem {
  const { words, say } = context;
  const own = words.review.since;
  const lines = [own.opened(cycleName(openedIn.cycle, context)), ...becameOf(followUp!, context)];
  return { text: own.became(say(action.action), words.common.sentences(lines)) };
}

function becameOf(
  { status, effective, standardised, note }: NonNullable<CarriedAction['followUp']>,
  { words, say }: ReportContext,
): string[] {
  const own = words.review.since;
  const done = status === 'done';
  return [
    ...(effective ? [own.effective[effective]] : done ? [own.effectUnknown] : []),
    ...(standardised !== undefined ? [own.standardised(say(standardised))] : done ? [own.notStandardised] : []),
    ...(note !== undefined ? [own.note(say(note))] : []),
  ];
}

const toData = (
  { action, openedIn, state, due, originalDue, daysLate: days, followUp }: CarriedAction,
  context: ReportContext,
): object => ({
  id: action.id,
  action: text(action.action, context),
  for: orNull(action.for?.target?.address ?? action.for?.to),
  owner: orNull(action.owner),
  openedIn: openedIn.cycle.text,
  due: orNull(due),
  originalDue: orNull(originalDue),
  daysLate: days,
  status: state,
  followedUp: followUp !== undefined,
  effective: orNull(followUp?.effective),
  standardised: text(followUp?.standardised, context),
  note: text(followUp?.note, context),
});
