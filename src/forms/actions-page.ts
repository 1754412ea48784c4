import type { ReportContext } from '../reports/base/report-kind';
import { nameOf } from '../reports/base/names';
import { openActionsBefore, reviewOf, type CarriedAction } from '../tracking';
import type { FormFacts } from './form-facts';
import { cell, type FormColumn, type FormPage, type FormRow } from './form-page';
import { DAY, dayCell, dayContent } from './measures-page';
import { followUpEntry, workKey } from './work-entry';

const COLUMNS: readonly FormColumn[] = [
  { id: 'action', width: 46 },
  { id: 'for', width: 26 },
  { id: 'owner', width: 12 },
  { id: 'due', width: 12 },
  { id: 'status', width: 12, open: true, check: 'list' },
  { id: 'newDue', width: 13, open: true, check: 'day' },
  { id: 'note', width: 40, open: true },
  { id: 'id', width: 26 },
];

/** The page with the actions that were open before the meeting of the period. */
export function actionsPage(facts: FormFacts, context: ReportContext, choices: string): FormPage {
  const { plan, scorecard, period, until } = facts;
  const meeting = { scorecardId: scorecard.id, cycle: period };
  const review = reviewOf(plan, meeting);
  const rows = openActionsBefore(plan, meeting, { review, day: until });
  return { kind: 'actions', columns: COLUMNS, rows: rows.map((action) => rowOf(action, context)), choices };
}

function rowOf({ action, due, followUp }: CarriedAction, context: ReportContext): FormRow {
  const { say, words } = context;
  const entry = followUpEntry(followUp, say);
  return {
    id: action.id,
    period: '',
    base: workKey(entry),
    cells: {
      action: cell(say(action.action), 'text'),
      for: cell(action.for ? nameOf(action.for, context) : '', 'text'),
      owner: cell(action.owner ?? '', 'text'),
      due: dayCell(due),
      status: cell(followUp ? words.form.statuses[followUp.status] : '', 'openText'),
      newDue: cell(dayContent(entry.newDue), 'open', DAY),
      note: cell(entry.note ?? '', 'openText'),
      id: cell(action.id, 'quiet'),
    },
  };
}
