import { cellName, placeIn } from '../../sheets/cell-name';
import { contentAt, isBlank, type Content, type Sheet, type Workbook } from '../../sheets/workbook';
import { decimal, HUNDRED, ONE, plain, sum } from '../../util/decimal';
import { groupBy } from '../../util/group';
import { UserError } from '../../util/user-error';
import { shownIn } from '../mapped/mapped-table';
import { amountIn, type Amount, type Direction } from './amounts';
import { columnsIn, type Columns, type Field } from './columns';
import { methodIn, type WordedMethod } from './read-method';

/** A KPI as a table has it. */
export interface TableKpi {
  readonly name: string;
  /** Plain decimals. */
  readonly weight: string;
  /** Undefined where the target is no figure; `targetText` has what it says. */
  readonly target: string | undefined;
  readonly targetText: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: string | undefined;
  readonly method: WordedMethod | undefined;
  /** The way of scoring, in the words of the table. */
  readonly methodText: string;
  readonly source: string;
  readonly definition: string;
  readonly perspective: string;
}

/** The KPIs of one department, or of whom the table does not say. */
export interface TableScorecard {
  /** Empty where nothing names it. */
  readonly department: string;
  readonly kpis: readonly TableKpi[];
}

/**
 * The KPIs of all sheets that have heads for name and weight, by department: that of a column, else the name of the
 * sheet. Throws a UserError where there is none, or for a weight that is no number.
 */
export function kpisIn({ sheets }: Workbook, file: string): readonly TableScorecard[] {
  const rows = sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => rowsOf(sheet, file));
  const kept = rows.filter((row) => row.isKpi);
  if (kept.length === 0) throw new UserError('table-without-kpis', file);
  return [...groupBy(kept, ({ department }) => department)].map(([department, own]) => ({
    department,
    kpis: inPercent(own.map((row) => row.kpi())),
  }));
}

function rowsOf(sheet: Sheet, file: string): readonly Row[] {
  const found = columnsIn(sheet);
  if (!found) return [];
  const numbers = sheet.rows.map((_, row) => row).slice(found.headRow + 1);
  return numbers.map((row) => new Row(sheet, row, found.columns, found.headRow, file));
}

/** Weights that total 1 are shares of it. */
function inPercent(kpis: readonly TableKpi[]): readonly TableKpi[] {
  const isShare = sum(kpis.map(({ weight }) => decimal(weight))).equals(ONE);
  return isShare ? kpis.map((kpi) => ({ ...kpi, weight: plain(decimal(kpi.weight).mul(HUNDRED)) })) : kpis;
}

class Row {
  constructor(
    private readonly sheet: Sheet,
    private readonly row: number,
    private readonly columns: Columns,
    private readonly headRow: number,
    private readonly file: string,
  ) {}

  /** False for totals, notes and blank lines. */
  get isKpi(): boolean {
    const isFilled = !isBlank(this.cell('weight')) || !isBlank(this.cell('target'));
    return this.name !== '' && isFilled && !/^(?:合计|总计|小计|总分|total|sum\b)/i.test(this.name);
  }

  get department(): string {
    const generic = /^(?:sheet|tabelle|工作表)?\s*\d*$/i.test(this.sheet.name);
    return this.columns.has('department') ? this.downTo('department') : generic ? '' : this.sheet.name;
  }

  kpi(): TableKpi {
    const target = amountIn(this.cell('target'));
    const unit = (this.text('unit') || target?.unit || this.unitInName).replaceAll('％', '%');
    const methodText = this.text('method');
    const method = methodIn(methodText, unit);
    return {
      name: this.name,
      weight: this.weight().figure,
      target: target?.figure,
      targetText: this.text('target'),
      unit,
      direction: this.directionBy(target, method),
      baseline: amountIn(this.cell('baseline'))?.figure,
      method,
      methodText,
      source: this.text('source'),
      definition: this.text('definition'),
      perspective: perspectiveOf(this.downTo('perspective')),
    };
  }

  /** The name without the number of its row. */
  private get name(): string {
    return this.text('name').replace(/^\d{1,3}\s?[.、)）]\s?/, '');
  }

  private get unitInName(): string {
    return /[（(]([^（）()]{1,12})[）)]$/.exec(this.name)?.[1] ?? '';
  }

  private weight(): Amount {
    const amount = amountIn(this.cell('weight'));
    if (amount) return amount;
    const place = placeIn(this.file, this.sheet.name, cellName(this.row, this.columns.get('weight')!));
    throw new UserError('weight-not-read', place, this.text('weight'));
  }

  /** Said by a column, by a sign at the target or by what costs points; else by what the name counts. */
  private directionBy(target: Amount | undefined, method: WordedMethod | undefined): Direction {
    const written = this.text('direction');
    if (/低|小|负|逆|反|lower|less|down/i.test(written)) return 'lower';
    if (/高|大|正|higher|more|up/i.test(written)) return 'higher';
    const scored = method?.method === 'perUnit' ? method.direction : undefined;
    return target?.direction ?? scored ?? (TO_AVOID.test(this.name) ? 'lower' : 'higher');
  }

  private cell(field: Field, row = this.row): Content {
    const column = this.columns.get(field);
    return column === undefined ? { type: 'empty' } : contentAt(this.sheet, row, column);
  }

  private text(field: Field, row = this.row): string {
    return shownIn(this.cell(field, row)).replace(/\s+/g, ' ');
  }

  /** The text here, or above, where one cell stands for several rows. */
  private downTo(field: Field): string {
    for (let row = this.row; row > this.headRow; row -= 1)
      if (this.text(field, row) !== '') return this.text(field, row);
    return '';
  }
}

/** Names of what there should be less of. */
const TO_AVOID =
  /成本|费用|投诉|客诉|事故|不良|废品|报废|损耗|损失|返工|差错|缺陷|逾期|流失|能耗|库存|周转天数|停机|故障|cost|complaint|accident|scrap|waste|defect|error|rework|overdue|turnover rate|downtime|lead time/i;

const PERSPECTIVES: readonly (readonly [string, RegExp])[] = [
  ['financial', /财务|financ/i],
  ['customer', /客户|顾客|customer/i],
  ['learning', /学习|成长|learn|growth|people/i],
];

const perspectiveOf = (text: string): string => PERSPECTIVES.find(([, words]) => words.test(text))?.[0] ?? 'process';
