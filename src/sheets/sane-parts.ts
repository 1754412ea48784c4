import { columnNamed } from './cell-name';
import { SHEET_LIMITS } from './limits';
import { refuse } from './refuse';

/**
 * Throws a UserError where the parts of a workbook end early, define entities, or hold more than may be read: the
 * reader behind this makes whole rectangles of cells, and much of each other tag.
 */
export function requireSane(parts: ReadonlyMap<string, Buffer>, file: string): void {
  const seen = { cells: 0, grid: 0, marks: 0 };
  for (const [name, content] of parts) {
    const text = content.toString('utf8');
    if (/<!(DOCTYPE|ENTITY)/i.test(text) || !/>\s*$/.test(text.slice(-200))) refuse('sheet-damaged', file);
    seen.marks += count('&', text);
    if (!/worksheets\//.test(name)) {
      seen.marks += count('<', text);
      continue;
    }
    const size = sizeOf(text, file);
    seen.cells += size.cells;
    seen.grid += size.rows * size.columns;
  }
  for (const bound of ['cells', 'grid', 'marks'] as const)
    if (seen[bound] > SHEET_LIMITS[bound]) refuse('sheet-too-large', file, bound, SHEET_LIMITS[bound]);
}

function count(sign: string, text: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) found += 1;
  return found;
}

interface Size {
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
}

const TAG = /<(?:\w{1,20}:)?(c|row|col)(?=[\s>/])([^<>]*)>/g;

/** Cells without a reference follow each other, which the count of a row is a bound for. */
function sizeOf(sheet: string, file: string): Size {
  const seen = { cells: 0, settings: 0, rows: 0, columns: 0, inRow: 0, row: 0 };
  for (const [, tag, attributes = ''] of sheet.matchAll(TAG)) {
    const place = /\sr\s*=\s*["']([A-Za-z]*)(\d*)["']/.exec(attributes);
    if (tag === 'col') seen.settings += 1;
    if (tag === 'row') Object.assign(seen, { row: Number(place?.[2] || seen.row + 1), inRow: 0 });
    if (tag === 'c') {
      seen.cells += 1;
      seen.inRow += 1;
      seen.row = Number(place?.[2] || seen.row);
      seen.columns = Math.max(seen.columns, seen.inRow, (columnNamed(place?.[1] ?? '') ?? 0) + 1);
    }
    seen.rows = Math.max(seen.rows, seen.row);
  }
  if (isBeyond(seen) || !ENDS.test(sheet.slice(-200))) refuse('sheet-damaged', file);
  return seen;
}

const ENDS = /<\/(?:\w{1,20}:)?worksheet>\s*$/;

const isBeyond = ({ rows, columns, settings }: Size & { readonly settings: number }): boolean =>
  rows > SHEET_LIMITS.rows || columns > SHEET_LIMITS.columns || settings > SHEET_LIMITS.columnSettings;
