import { wordsOf } from '../language';
import type { Indicator, Kpi } from '../model/types';
import type { Locale } from '../sheets/figures';
import { isProblem, problem, type CellProblem, type Read } from './cell-problem';
import { dayIn, figureIn, shareIn, statusIn, textIn, yesIn } from './read-cells';
import { textOf, type FilledRow } from './read-form';
import type { ColumnId } from './form-page';
import type { ValueEntry } from './value-entry';
import type { WorkEntry } from './work-entry';

/** Content of a row, and the problems of its cells. */
export interface ReadRow<Entry> {
  readonly entry: Entry;
  readonly problems: readonly CellProblem[];
}

/** Reads cell after cell, keeping what is wrong with each. */
class RowReader {
  readonly problems: CellProblem[] = [];

  constructor(private readonly row: FilledRow) {}

  take<T>(read: Read<T>): T | undefined {
    if (!isProblem(read)) return read.value;
    this.problems.push(read.problem);
    return undefined;
  }

  figure(column: ColumnId, item: Kpi | Indicator, locale: Locale): string | undefined {
    const cell = this.row.cell(column);
    const figure = this.take(figureIn(cell, locale));
    if (figure?.isPercent && (item.unit !== '%' || column !== 'value'))
      this.complain(column, (say) => say.percentOfOther(`${figure.text}%`, item.unit));
    return figure?.text;
  }

  complain(column: ColumnId, say: CellProblem['say']): void {
    this.problems.push(problem(this.row.cell(column), say));
  }
}

/** The value that a row reports, as far as its cells can be read. */
export function readValue(row: FilledRow, item: Kpi | Indicator, locale: Locale): ReadRow<ValueEntry> {
  const reader = new RowReader(row);
  const isRatio = item.aggregate === 'ratio';
  const parts = isRatio ? rateIn(reader, item, locale) : undefined;
  const value = isHint(row) ? undefined : reader.figure('value', item, locale);
  const entry: ValueEntry = {
    amount: parts ?? value,
    estimate: reader.take(yesIn(row.cell('estimate'))) || undefined,
    weight: item.aggregate === 'weightedMean' ? reader.figure('weight', item, locale) : undefined,
    na: reader.take(textIn(row.cell('na'))),
    approvedBy: reader.take(textIn(row.cell('approvedBy'))),
    remark: reader.take(textIn(row.cell('remark'))),
  };
  if (parts !== undefined && value !== undefined) reader.complain('value', (say) => say.valueAndParts());
  if (parts === undefined && value !== undefined && isRatio && item.unit === '%')
    reader.complain('value', (say) => say.barePercent());
  if (reader.problems.length === 0) judgeTogether(entry, reader);
  return { entry, problems: reader.problems };
}

/** The words that stand in the cell of a value that has two cells of its own. */
const HINTS: readonly string[] = [wordsOf('en').form.parts, wordsOf('zh-CN').form.parts];

const isHint = (row: FilledRow): boolean => HINTS.includes(textOf(row.cell('value').content));

/** `11640/11820` of two cells. */
function rateIn(reader: RowReader, item: Kpi | Indicator, locale: Locale): string | undefined {
  const before = reader.problems.length;
  const numerator = reader.figure('numerator', item, locale);
  const denominator = reader.figure('denominator', item, locale);
  if (reader.problems.length > before || (numerator === undefined && denominator === undefined)) return undefined;
  if (numerator === undefined) reader.complain('numerator', (say) => say.halfRate('numerator'));
  if (denominator === undefined) reader.complain('denominator', (say) => say.halfRate('denominator'));
  return `${numerator ?? 0}/${denominator ?? 0}`;
}

/** Cells that contradict each other. */
function judgeTogether({ amount, estimate, weight, na, approvedBy }: ValueEntry, reader: RowReader): void {
  if (na !== undefined && amount !== undefined) reader.complain('na', (say) => say.naAndValue());
  if (na === undefined && approvedBy !== undefined) reader.complain('approvedBy', (say) => say.approvalWithoutReason());
  if (amount !== undefined) return;
  if (estimate) reader.complain('estimate', (say) => say.estimateWithoutValue());
  if (weight !== undefined) reader.complain('weight', (say) => say.weightWithoutValue());
}

/** Reads what a row says of a measure, a stage or an action. */
export function readWork(row: FilledRow): ReadRow<WorkEntry> {
  const reader = new RowReader(row);
  const entry: WorkEntry = {
    progress: reader.take(shareIn(row.cell('progress'))),
    finished: reader.take(dayIn(row.cell('finished'))),
    difficulty: reader.take(textIn(row.cell('difficulty'))),
    support: reader.take(textIn(row.cell('support'))),
    supportOf: reader.take(textIn(row.cell('supportOf'))),
    status: reader.take(statusIn(row.cell('status'))),
    newDue: reader.take(dayIn(row.cell('newDue'))),
    note: reader.take(textIn(row.cell('note'))),
  };
  if (entry.support !== undefined && entry.supportOf === undefined)
    reader.complain('supportOf', (say) => say.supportOfNobody());
  return { entry, problems: reader.problems };
}
