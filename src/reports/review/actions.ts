import type { Action } from '../../model/types';
import type { Cell, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { numberAsWritten } from '../base/cells';
import { left, right } from '../base/columns';
import { nameOf } from '../base/names';
import * as value from '../base/json-values';

/** Actions with what they are for, who does them, until when, and what they should bring. */
export function actionsTable(actions: readonly Action[], context: ReportContext): TableBlock {
  const { columns } = context.words.review.acting;
  return {
    type: 'table',
    columns: [left(columns.action), left(columns.for), left(columns.owner), left(columns.due), right(columns.effect)],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        context.say(action.action),
        action.for ? nameOf(action.for, context) : '–',
        action.owner ?? '–',
        action.due ?? '–',
        effectCell(action),
      ],
    })),
  };
}

/** Expected effect, in the unit of the KPI the action is for. */
export function effectCell({ effect: expected, for: link }: Action): Cell {
  const item = link?.target;
  const unit = item?.type === 'kpi' ? item.unit : item?.type === 'measure' ? item.kpi.unit : undefined;
  return expected ? numberAsWritten(expected, { unit, signed: true }) : '–';
}

export const actionData = (
  { id, action, for: link, owner, due, effect: expected }: Action,
  context: ReportContext,
): object => ({
  id,
  action: value.text(action, context),
  for: value.orNull(link?.target?.address ?? link?.to),
  owner: value.orNull(owner),
  due: value.orNull(due),
  effect: value.fraction(expected),
});
