import type { Day } from '../calendar/day';
import { addressWithin } from '../model/address-within';
import type { MeasureProgress } from '../model/types';
import type { ReportContext } from '../reports/base/report-kind';
import type { StyledCell } from '../sheets/styled';
import { isOpen, measuresOn, reviewOf, type MeasureStatus, type StageStatus } from '../tracking';
import { fixed, type Decimal } from '../util/decimal';
import type { FormFacts } from './form-facts';
import { cell, type FormColumn, type FormPage, type FormRow } from './form-page';
import { entriesOn, progressEntry, stageEntry, workKey, type WorkEntry } from './work-entry';

const COLUMNS: readonly FormColumn[] = [
  { id: 'measure', width: 36 },
  { id: 'for', width: 22 },
  { id: 'owner', width: 12 },
  { id: 'due', width: 11 },
  { id: 'planned', width: 9 },
  { id: 'reported', width: 9 },
  { id: 'progress', width: 10, open: true, check: 'share' },
  { id: 'finished', width: 12, open: true, check: 'day' },
  { id: 'difficulty', width: 30, open: true },
  { id: 'support', width: 24, open: true },
  { id: 'supportOf', width: 14, open: true },
  { id: 'id', width: 26 },
];

/** The page with the measures that are running, each with the stages that are still to be finished. */
export function measuresPage(facts: FormFacts, context: ReportContext, choices: string): FormPage {
  const { plan, scorecard, period, until } = facts;
  const review = reviewOf(plan, { scorecardId: scorecard.id, cycle: period });
  const statusOf = measuresOn(plan, until);
  const rows = scorecard.kpis
    .flatMap(({ measures }) => measures)
    .filter(({ start }) => start === undefined || start <= until)
    .flatMap((measure) => rowsOf(statusOf(measure), entriesOn(measure, review?.progress ?? []), context));
  return { kind: 'measures', columns: COLUMNS, rows, choices };
}

function rowsOf(status: MeasureStatus, said: readonly MeasureProgress[], context: ReportContext): readonly FormRow[] {
  if (!isOpen(status) && said.length === 0) return [];
  const { measure, due, planned, reported } = status;
  const entry = progressEntry(said.at(-1), context.say);
  const id = addressWithin(measure.kpi.scorecard, measure);
  const row: FormRow = {
    id,
    period: '',
    base: workKey(entry),
    cells: {
      measure: cell(context.say(measure.name), 'text'),
      for: cell(context.say(measure.kpi.name), 'text'),
      owner: cell(measure.owner ?? '', 'text'),
      due: dayCell(due),
      planned: shareCell(planned),
      reported: shareCell(reported),
      progress: shareEntry(entry),
      finished: cell('', 'closed'),
      difficulty: cell(entry.difficulty ?? '', 'openText'),
      support: cell('', 'openText'),
      supportOf: cell('', 'openText'),
      id: cell(id, 'quiet'),
    },
  };
  return [row, ...status.stages.flatMap((stage) => stageRow(stage, id, said, context))];
}

/** A stage that is open, or that this review says was finished. */
function stageRow(
  { stage, finished }: StageStatus,
  measure: string,
  said: readonly MeasureProgress[],
  { say }: ReportContext,
): readonly FormRow[] {
  const entry = stageEntry(said, stage);
  if (finished !== undefined && entry.finished === undefined) return [];
  const id = `${measure}/${stage.id}`;
  const closed = cell('', 'closed');
  const cells: FormRow['cells'] = {
    measure: cell(say(stage.name), 'part'),
    for: cell('', 'text'),
    owner: cell('', 'text'),
    due: dayCell(stage.due),
    planned: cell('', 'figure'),
    reported: cell('', 'figure'),
    progress: closed,
    finished: cell(dayContent(entry.finished), 'open', DAY),
    difficulty: closed,
    support: closed,
    supportOf: closed,
    id: cell(id, 'quiet'),
  };
  return [{ id, period: '', base: workKey(entry), cells }];
}

export const DAY = 'yyyy-mm-dd';

export const dayContent = (day: Day | undefined): StyledCell['content'] =>
  day === undefined ? { type: 'empty' } : { type: 'date', day };

export const dayCell = (day: Day | undefined): StyledCell => cell(dayContent(day), 'figure', DAY);

/** Cells of a fraction that Excel shows in per cent. */
const SHARE_PLACES = 4;

const shareCell = (share: Decimal | undefined): StyledCell =>
  cell(share ? { type: 'number', text: fixed(share, SHARE_PLACES) } : '', 'figure', '0%');

const shareEntry = ({ progress }: WorkEntry): StyledCell =>
  cell(
    progress === undefined ? '' : { type: 'number', text: String(Number(progress.slice(0, -1)) / 100) },
    'open',
    '0%',
  );
