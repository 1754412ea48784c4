import {
  readXlsx,
  writeXlsx,
  type Cell as TheirCell,
  type CellValue,
  type Sheet as TheirSheet,
  type WriteOptions,
} from 'hucre/xlsx';
import { dayOf } from '../calendar/day';
import { decimal, plain } from '../util/decimal';
import { archiveOf, namesIn, unfold } from './archive';
import { cellName } from './cell-name';
import { SHEET_LIMITS } from './limits';
import { withSheetsOfCells } from './listed-sheets';
import { refuse } from './refuse';
import { requireSane } from './sane-parts';
import { EMPTY, type Content, type Sheet, type Workbook } from './workbook';

/** Parts with the cells of a workbook. Drawings, comments, links and all else are never looked at. */
const VALUES =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/sharedStrings\.xml|xl\/styles\.xml)$/i;

/**
 * Reads the cells of a workbook of Excel, WPS, LibreOffice or Numbers. Throws a UserError for one that is damaged, too
 * large, or holds macros.
 */
export async function readWorkbook(bytes: Buffer, file: string): Promise<Workbook> {
  const names = namesIn(bytes, file);
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) refuse('sheet-with-macros', file);
  if (!names.includes('xl/workbook.xml')) refuse('no-workbook', file);
  const parts = unfold(bytes, file, (name) => VALUES.test(name));
  requireSane(parts, file);
  const { sheets } = await parsed(archiveOf(withSheetsOfCells(parts, file)), file);
  return { sheets: sheets.map(sheetOf) };
}

async function parsed(archive: Buffer, file: string): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(archive, { readStyles: true });
  } catch {
    // The parts are sound and bounded, so whatever they cannot be read for is damage.
    return refuse('sheet-damaged', file);
  }
}

function sheetOf(theirs: TheirSheet): Sheet {
  const { name, rows, cells, hidden = false, veryHidden = false } = theirs;
  const read = rows.map((row, r) => row.map((value, c) => contentOf(value, cells?.get(`${r},${c}`))));
  cover(theirs, read);
  return { name, hidden: hidden || veryHidden, rows: read };
}

function contentOf(value: CellValue, cell: TheirCell | undefined): Content {
  if (cell?.type === 'error') return { type: 'error', text: String(value) };
  if (cell?.formula !== undefined && value === null) return { type: 'uncalculated' };
  if (value === null || value === '') return EMPTY;
  if (value instanceof Date) return { type: 'date', day: dayOf(value) };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return typeof value === 'string' ? { type: 'text', text: value } : numberOf(value, cell?.style?.numFmt);
}

/** Excel keeps 15 significant digits; those beyond them, as in 0.30000000000000004, nobody has written. */
function numberOf(value: number, format: string | undefined): Content {
  if (!Number.isFinite(value)) return { type: 'error', text: String(value) };
  return { type: 'number', text: plain(decimal(Number(value.toPrecision(DIGITS))), DIGITS), format };
}

const DIGITS = 15;

/** Marks the cells that a merged one covers, as far as the sheet goes. */
function cover({ merges = [] }: TheirSheet, rows: Content[][]): void {
  let left: number = SHEET_LIMITS.cells;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const by = cellName(startRow, startCol);
    for (const [r, row] of rows.slice(startRow, endRow + 1).entries())
      for (let c = startCol; c <= endCol && c < row.length && left > 0; c += 1, left -= 1)
        if (r > 0 || c > startCol) row[c] = { type: 'covered', by };
  }
}

/** The bytes of a workbook. */
export const writeParts = async (options: WriteOptions): Promise<Buffer> => Buffer.from(await writeXlsx(options));
