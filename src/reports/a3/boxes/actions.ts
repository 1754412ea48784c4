import { actionData, effectCell } from '../../review/actions';
import { left, right } from '../../base/columns';
import type { ReportContext } from '../../base/report-kind';
import type { Row } from '../../base/report';
import type { ActionOn } from '../actions';
import { toFillIn, type A3Box } from '../facts';

/** Actions with owner, due date and progress. */
export const actions: A3Box = {
  id: 'actions',
  blocks({ actions: all }, context) {
    const {
      review: {
        acting: { columns },
        since,
      },
      a3: { actions: words },
    } = context.words;
    if (all.length === 0) return toFillIn(words.none, 4);
    return [
      {
        type: 'table',
        columns: [
          left(columns.action),
          left(columns.owner),
          left(columns.due),
          left(since.columns.status),
          right(columns.effect),
        ],
        rows: all.map((one) => row(one, context)),
      },
      { type: 'ruled', lines: 1 },
    ];
  },
  data: ({ actions: all }, context) =>
    all.map(({ action, due, state }) => ({ ...actionData(action, context), due: due ?? null, state })),
};

const row = ({ action, due, state }: ActionOn, { words: { review }, say }: ReportContext): Row => ({
  cells: [
    say(action.action),
    action.owner ?? review.noOwner,
    due ?? '–',
    review.since.states[state],
    effectCell(action),
  ],
});
