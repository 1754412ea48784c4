import type { CarriedAction } from '../../../tracking';
import type { Block, ListItem, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { daysLate, left, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { cycleName, nameOf } from '../../base/names';
import { type Section } from '../section';
import { heading, orEmptyNote } from '../../base/blocks';
import { orNull, text } from '../../base/json-values';

/** Every action that was still open, and what became of it. */
export const since: Section = {
  id: 'since',
  blocks: (facts, context) => blocksOf(facts, facts.carried, context),
  data: ({ carried }, context) => carried.map((item) => toData(item, context)),
};

/** On the sheet of a week the table alone stands for what nobody spoke of. */
export const weekSince: Section = {
  ...since,
  blocks: (facts, context) =>
    blocksOf(
      facts,
      facts.carried.filter(({ followUp }) => followUp !== undefined),
      context,
    ),
};

function blocksOf({ carried }: ReviewFacts, told: readonly CarriedAction[], context: ReportContext): readonly Block[] {
  const own = context.words.review.since;
  return orEmptyNote(carried, own.nothing, () => [
    table(carried, context),
    ...(told.length > 0
      ? [heading(own.details), { type: 'list' as const, items: told.map((item) => details(item, context)) }]
      : []),
  ]);
}

function table(carried: readonly CarriedAction[], { words, say }: ReportContext): TableBlock {
  const { columns, states } = words.review.since;
  return {
    type: 'table',
    columns: [
      left(columns.action),
      left(columns.owner),
      left(columns.due),
      left(columns.firstDue),
      right(columns.late),
      left(columns.status),
    ],
    rows: carried.map(({ action, due, originalDue, daysLate: days, state }) => ({
      id: action.id,
      cells: [say(action.action), action.owner ?? '–', due ?? '–', originalDue ?? '–', daysLate(days), states[state]],
    })),
  };
}

function details({ action, openedIn, followUp }: CarriedAction, context: ReportContext): ListItem {
  const { words, say } = context;
  const own = words.review.since;
  const lines = [
    ...(action.for ? [own.for(nameOf(action.for, context))] : []),
    own.opened(cycleName(openedIn.cycle, context)),
    ...(followUp ? becameOf(followUp, context) : [own.notFollowedUp]),
  ];
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
