import { suggest } from '../../diagnostics/nearest';
import type { ImportMap } from '../../model/types';
import { cellName, columnNamed } from '../../sheets/cell-name';
import { contentAt, isBlank, type Content, type Sheet, type Workbook } from '../../sheets/workbook';
import { inside, type Origin } from '../../source/locate';
import type { Language } from '../../util/language';
import type { PlacedProblem } from '../judged';
import { NO_CELL, problem, type CellProblem } from '../cell-problem';
import type { FilledCell } from '../read-form';

/** The sheet of a table that a map is for, and its columns by the names that the map has for them. */
export class MappedTable {
  /** Names of the map that lead nowhere in the table. */
  readonly problems: PlacedProblem[] = [];

  constructor(
    readonly map: ImportMap,
    readonly sheet: Sheet,
    readonly file: string,
    private readonly language: Language,
  ) {}

  /** Rows with values, from 0. */
  get rows(): readonly number[] {
    const { firstRow } = this.map;
    return this.sheet.rows.flatMap((row, r) => (r >= firstRow - 1 && !row.every(isBlank) ? [r] : []));
  }

  /** Columns from 0, as many as the widest row has. */
  get columns(): readonly number[] {
    const width = this.sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
    return Array.from({ length: width }, (_, column) => column);
  }

  cell(row: number, column: number): FilledCell {
    return { content: contentAt(this.sheet, row, column), sheet: this.sheet.name, cell: cellName(row, column) };
  }

  head(column: number): FilledCell {
    return this.cell(this.map.firstRow - 2, column);
  }

  /** The column with a head, else with a letter; undefined where there is none. */
  seek(name: string): number | 'twice' | undefined {
    const headed = this.columns.filter((column) => normal(shownIn(this.head(column).content)) === normal(name));
    if (headed.length > 1) return 'twice';
    const lettered = /^[A-Z]+$/.test(name) ? columnNamed(name) : undefined;
    return headed[0] ?? (lettered !== undefined && lettered < this.columns.length ? lettered : undefined);
  }

  /** The column of that name; one that is not there is a problem of the map. */
  find(name: string, origin: Origin): number | undefined {
    const found = this.seek(name);
    if (typeof found === 'number') return found;
    this.complain(origin, (say) =>
      found === 'twice' ? say.columnTwice(name) : say.noColumn(name, suggest(name, this.heads())?.[this.language]),
    );
    return undefined;
  }

  complain(origin: Origin, say: CellProblem['say']): void {
    this.problems.push({ ...problem(NO_CELL, say), file: this.file, origin, isOfAll: true });
  }

  private heads(): readonly string[] {
    return this.columns.map((column) => shownIn(this.head(column).content)).filter((head) => head !== '');
  }
}

/** The sheet of a workbook that a map names, or the first that is shown and has something in it. */
export function sheetFor({ sheets }: Workbook, { sheet }: Pick<ImportMap, 'sheet'>): Sheet | undefined {
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.some((row) => !row.every(isBlank)));
  return sheet === undefined ? shown[0] : sheets.find(({ name }) => name === '' || normal(name) === normal(sheet));
}

/** The text of a cell as it is shown, but for its number format. */
export function shownIn(content: Content): string {
  if (content.type === 'text' || content.type === 'number') return content.text.trim();
  if (content.type === 'date') return content.day;
  return content.type === 'boolean' ? String(content.value) : '';
}

/** Widths of letters, capitals and blanks tell no two columns apart. */
export const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The place of a column in a map. */
export const columnOrigin = ({ origin }: ImportMap, column: string): Origin => inside(origin, 'columns', column);
