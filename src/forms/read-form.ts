import { wordsOf } from '../language';
import { cellName } from '../sheets/cell-name';
import { contentAt, isBlank, type Content, type Sheet, type Workbook } from '../sheets/workbook';
import type { Language } from '../util/language';
import type { ColumnId, PageKind } from './form-page';
import { HIDDEN_PAGE } from './hidden-page';

/** A cell that somebody filled in, and its name: `F7`. */
export interface FilledCell {
  readonly content: Content;
  readonly sheet: string;
  readonly cell: string;
}

/** A row of a page that came back, whatever its place there. */
export interface FilledRow {
  readonly page: PageKind;
  /** The number of the row, from 1. */
  readonly number: number;
  readonly sheet: string;
  cell(column: ColumnId): FilledCell;
}

/** The columns that say which page a sheet is. */
const TELLING: readonly (readonly [PageKind, ColumnId])[] = [
  ['values', 'value'],
  ['measures', 'progress'],
  ['actions', 'status'],
];

/** Columns that tell of the plan, and are not read back. */
const OPEN: Readonly<Record<PageKind, readonly ColumnId[]>> = {
  values: ['value', 'numerator', 'denominator', 'weight', 'estimate', 'na', 'approvedBy', 'remark'],
  measures: ['progress', 'finished', 'difficulty', 'support', 'supportOf'],
  actions: ['status', 'newDue', 'note'],
};

/** The rows of all pages of a form that have an id or something filled in, by the heads of their columns. */
export const filledRows = ({ sheets }: Workbook): readonly FilledRow[] =>
  sheets.filter(({ name }) => name !== HIDDEN_PAGE).flatMap(rowsOf);

/** Tests whether some sheet has the heads of a page. */
export const isForm = ({ sheets }: Workbook): boolean => sheets.some((sheet) => headsOf(sheet) !== undefined);

/** Rows from the top in which heads are looked for. */
const HEAD_WITHIN = 50;

interface Heads {
  readonly row: number;
  readonly page: PageKind;
  readonly columns: ReadonlyMap<ColumnId, number>;
}

function headsOf(sheet: Sheet): Heads | undefined {
  for (const [row] of sheet.rows.slice(0, HEAD_WITHIN).entries()) {
    const columns = columnsIn(sheet, row);
    const page = TELLING.find(([, column]) => columns.has(column) && columns.has('id'))?.[0];
    if (page) return { row, page, columns };
  }
  return undefined;
}

function rowsOf(sheet: Sheet): readonly FilledRow[] {
  const heads = headsOf(sheet);
  if (!heads) return [];
  const { row, page, columns } = heads;
  return sheet.rows.slice(row + 1).flatMap((_, i) => rowAt(row + 1 + i, page, columns, sheet));
}

/** Columns by the words of their heads, in either language. */
function columnsIn(sheet: Sheet, row: number): ReadonlyMap<ColumnId, number> {
  const found = new Map<ColumnId, number>();
  for (const [column] of (sheet.rows[row] ?? []).entries()) {
    const id = columnNamed(textOf(contentAt(sheet, row, column)));
    if (id && !found.has(id)) found.set(id, column);
  }
  return found;
}

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

const NAMES: ReadonlyMap<string, ColumnId> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(wordsOf(language).form.columns).map(([id, name]) => [name, id as ColumnId] as const),
  ),
);

const columnNamed = (head: string): ColumnId | undefined => NAMES.get(head);

export const textOf = (content: Content): string =>
  content.type === 'text' || content.type === 'number' ? content.text.trim() : '';

function rowAt(
  row: number,
  page: PageKind,
  columns: ReadonlyMap<ColumnId, number>,
  sheet: Sheet,
): readonly FilledRow[] {
  const at = (column: ColumnId): Content => contentAt(sheet, row, columns.get(column) ?? Infinity);
  const isFilled =
    textOf(at('id')) !== '' || OPEN[page].some((column) => !isBlank(at(column)) && at(column).type !== 'covered');
  if (!isFilled) return [];
  const cell = (column: ColumnId): FilledCell => ({
    content: at(column),
    sheet: sheet.name,
    cell: columns.has(column) ? cellName(row, columns.get(column)!) : String(row + 1),
  });
  return [{ page, number: row + 1, sheet: sheet.name, cell }];
}

/** Tests whether nothing of a row is filled in. */
export const isUntouched = (row: FilledRow): boolean =>
  OPEN[row.page].every((column) => isBlank(row.cell(column).content));
