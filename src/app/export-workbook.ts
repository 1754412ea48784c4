import { boardPage } from '../forms/board-page';
import { writeWorkbook } from '../sheets/write-xlsx';
import type { FilledTable } from '../tables/formats';
import { tableSheet } from '../tables/formats/workbook';
import { wordsFor } from './answer';
import type { Exported } from './export';
import type { OpenedPlan } from './open-plan';

/** Tables of a plan as one workbook: a page that a board can read, then a page a table. Same plan, same bytes. */
export const exportWorkbook = (
  opened: OpenedPlan,
  { score, tables }: Pick<Exported, 'score' | 'tables'>,
): Promise<Uint8Array> => writeWorkbook([boardPage(score, wordsFor(opened)), ...tables.map(tableSheet)]);

/** Tables as one workbook, a page each. */
export const tablesWorkbook = (filled: readonly FilledTable[]): Promise<Uint8Array> =>
  writeWorkbook(filled.map(tableSheet));
