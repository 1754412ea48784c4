import { fiscalYearOfDay, type FiscalYear } from '../../calendar/fiscal-year';
import type { Day } from '../../calendar/day';
import type { MappedColumn, Plan } from '../../model/types';
import { columnName } from '../../sheets/cell-name';
import { contentAt, isBlank, type Content, type Sheet, type Workbook } from '../../sheets/workbook';
import { ItemGuess, type Guess } from './guess-item';
import { normal, sheetFor, shownIn } from './mapped-table';
import { timeIn } from './named-time';

/** A map that a table seems to need. */
export interface ProposedMap {
  readonly sheet: string;
  readonly firstRow: number;
  readonly year: number | undefined;
  readonly columns: Readonly<Partial<Record<MappedColumn, string>>>;
  /** Codes or columns with what they seem to stand for. */
  readonly items: readonly (Guess & { readonly code: string })[];
}

/** Proposes a map by the heads, periods and names of a table; undefined for one without heads and values. */
export function proposeMap(workbook: Workbook, plan: Plan, today: Day): ProposedMap | undefined {
  const sheet = sheetFor(workbook, {});
  const year = fiscalYearOfDay(today, plan.fiscalYear);
  const headRow = sheet && headRowOf(sheet, plan.fiscalYear);
  if (!sheet || headRow === undefined) return undefined;
  const table = new ProposedTable(sheet, headRow, plan.fiscalYear, new ItemGuess(plan, year));
  const { columns, codes, isWithoutYear } = table.layout();
  return {
    sheet: sheet.name,
    firstRow: headRow + 2,
    year: isWithoutYear ? year : undefined,
    columns,
    items: codes.slice(0, MOST_CODES).map((code) => ({ code, ...table.guess.itemFor(code) })),
  };
}

/** Codes that a proposal lists; an ERP may have thousands. */
const MOST_CODES = 200;

const HEAD_WITHIN = 20;

/** The first row with several heads that has a row with a figure or a time below it. */
function headRowOf(sheet: Sheet, fiscal: FiscalYear): number | undefined {
  const rows = sheet.rows.slice(0, HEAD_WITHIN).keys();
  return [...rows].find((row) => {
    const heads = (sheet.rows[row] ?? []).filter((one) => !isBlank(one));
    const isHead = (one: Content): boolean => one.type === 'text' || timeIn(one, ANY_YEAR, fiscal) !== undefined;
    const below = sheet.rows[row + 1] ?? [];
    return heads.length > 1 && heads.every(isHead) && !isData(heads) && isData(below);
  });
}

const isData = (row: readonly Content[]): boolean => row.some((one) => isFigure(one));

const isFigure = (content: Content): boolean =>
  content.type === 'number' || (content.type === 'text' && /^[-+]?[\d.,' ]*\d%?$/.test(content.text.trim()));

/** Tells a period without a year from no period at all. */
const ANY_YEAR = 2000;

interface Layout {
  readonly columns: ProposedMap['columns'];
  readonly codes: readonly string[];
  /** Some period names no year. */
  readonly isWithoutYear: boolean;
}

/** Words of heads that say what a column holds, in part. */
const HEADS: Readonly<Record<'value' | 'numerator' | 'denominator' | 'weight' | 'year', RegExp>> = {
  numerator: /numerator|分子/,
  denominator: /denominator|分母/,
  weight: /weight|权/,
  year: /^(fiscal )?year$|^gjahr$|年度|^年$/,
  value: /value|amount|actual|result|figure|betrag|wert|ist|数值|实际|金额|值|数量/,
};

/** Rows that are looked at: enough to tell a column of periods from one of codes. */
const LOOKED_AT = 300;

class ProposedTable {
  private readonly columns: readonly number[];

  constructor(
    private readonly sheet: Sheet,
    private readonly headRow: number,
    private readonly fiscal: FiscalYear,
    readonly guess: ItemGuess,
  ) {
    const width = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
    this.columns = Array.from({ length: Math.min(width, LOOKED_AT) }, (_, column) => column);
  }

  /** A row a value, periods across or periods down. */
  layout(): Layout {
    const headed = this.columns.filter((column) => this.time(this.headOf(column)) !== undefined);
    const period = this.columns.find((column) => this.arePeriods(column));
    const rest = this.columns.filter((column) => column !== period && !headed.includes(column));
    if (period === undefined && headed.length > 0) return this.across(this.itemColumn(rest), headed);
    const figures = rest.filter((column) => this.areFigures(column));
    const item = this.itemColumn(rest.filter((column) => !figures.includes(column)));
    return item === undefined ? this.down(period, figures) : this.oneARow(period, item, figures);
  }

  private across(item: number | undefined, headed: readonly number[]): Layout {
    return {
      columns: { ...(item !== undefined && { item: this.nameOf(item) }) },
      codes: this.codesIn(item),
      isWithoutYear: headed.some((column) => this.isWithoutYear(this.headOf(column))),
    };
  }

  private down(period: number | undefined, figures: readonly number[]): Layout {
    return {
      columns: { ...(period !== undefined && { period: this.nameOf(period) }) },
      codes: figures.map((column) => this.nameOf(column)),
      isWithoutYear: this.lacksYear(period),
    };
  }

  private oneARow(period: number | undefined, item: number, figures: readonly number[]): Layout {
    const named = Object.entries(HEADS).flatMap(([name, words]) => {
      const column = figures.find((one) => words.test(normal(shownIn(this.headOf(one)))));
      return column === undefined ? [] : [[name, column] as const];
    });
    const found = new Map(named.map(([name, column]) => [name, this.nameOf(column)]));
    const first = figures.find((column) => !named.some(([, one]) => one === column));
    if (!found.has('value') && !found.has('numerator') && first !== undefined) found.set('value', this.nameOf(first));
    return {
      columns: {
        ...(period !== undefined && { period: this.nameOf(period) }),
        item: this.nameOf(item),
        ...Object.fromEntries(found),
      },
      codes: this.codesIn(item),
      isWithoutYear: !found.has('year') && this.lacksYear(period),
    };
  }

  /** The column of texts of which the plan knows most; else the first of texts. */
  private itemColumn(columns: readonly number[]): number | undefined {
    const known = columns.map((column) => ({
      column,
      count: this.codesIn(column).filter((code) => this.guess.knows(code)).length,
    }));
    const best = known.reduce((one, other) => (other.count > one.count ? other : one), { column: -1, count: 0 });
    return best.count > 0 ? best.column : columns.find((column) => this.codesIn(column).length > 0);
  }

  private arePeriods(column: number): boolean {
    const filled = this.cellsIn(column);
    const times = filled.filter((one) => this.time(one) !== undefined && !this.isSmallNumber(one)).length;
    return times > 0 && times * 2 > filled.length;
  }

  /** 7 may be July, but is mostly a value. */
  private isSmallNumber(content: Content): boolean {
    return /^\d{1,2}$/.test(shownIn(content));
  }

  private areFigures(column: number): boolean {
    const filled = this.cellsIn(column);
    return filled.length > 0 && filled.filter(isFigure).length * 2 > filled.length;
  }

  private lacksYear(column: number | undefined): boolean {
    return column !== undefined && this.cellsIn(column).some((one) => this.isWithoutYear(one));
  }

  private isWithoutYear(content: Content): boolean {
    return this.time(content) !== undefined && timeIn(content, undefined, this.fiscal) === undefined;
  }

  private time(content: Content) {
    return timeIn(content, ANY_YEAR, this.fiscal);
  }

  private codesIn(column: number | undefined): readonly string[] {
    if (column === undefined) return [];
    return [...new Set(this.cellsIn(column).map(shownIn))].filter((code) => code !== '');
  }

  private cellsIn(column: number): readonly Content[] {
    const first = this.headRow + 1;
    const rows = this.sheet.rows.slice(first, first + LOOKED_AT).map((_, i) => first + i);
    return rows.map((row) => contentAt(this.sheet, row, column)).filter((one) => !isBlank(one));
  }

  private headOf(column: number): Content {
    return contentAt(this.sheet, this.headRow, column);
  }

  /** The head where it tells the column from others, else the letter. */
  private nameOf(column: number): string {
    const head = shownIn(this.headOf(column));
    const same = this.columns.filter((one) => normal(shownIn(this.headOf(one))) === normal(head));
    return head === '' || same.length > 1 ? columnName(column) : head;
  }
}
