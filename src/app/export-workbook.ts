import { boardPage } from '../forms/board-page';
import { ask, scorePlan } from '../scoring';
import { writeWorkbook } from '../sheets/write-xlsx';
import type { FilledTable } from '../tables/formats';
import { tableSheet } from '../tables/formats/workbook';
import { wordsFor } from './answer';
import type { ExportQuestion } from './export';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';

/** Tables of a plan as one workbook: a page that a board can read, then a page a table. Same plan, same bytes. */
export function exportWorkbook(
  opened: OpenedPlan,
  filled: readonly FilledTable[],
  { period }: Pick<ExportQuestion, 'period'> = {},
): Promise<Uint8Array> {
  const { plan, askedDay } = opened;
  const score = scorePlan(plan, ask(plan, period ?? newestPeriod(plan), { asOf: askedDay }));
  return writeWorkbook([boardPage(score, wordsFor(opened)), ...filled.map(tableSheet)]);
}

/** Tables as one workbook, a page each. */
export const tablesWorkbook = (filled: readonly FilledTable[]): Promise<Uint8Array> =>
  writeWorkbook(filled.map(tableSheet));
