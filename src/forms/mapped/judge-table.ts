import { daysOf, fiscalYearOf, fiscalYearOfDay, monthOfDay } from '../../calendar/fiscal-year';
import type { ImportMap, Indicator, Kpi, Plan } from '../../model/types';
import { trackedOf } from '../../model/walk';
import { ownPeriods, yearOf } from '../../scoring';
import { EMPTY, type Workbook } from '../../sheets/workbook';
import { inside } from '../../source/locate';
import { decimal, plain, sum, type Decimal } from '../../util/decimal';
import { NO_CELL, isProblem, problem } from '../cell-problem';
import type { ColumnId } from '../form-page';
import type { JudgeContext } from '../judge-context';
import { joined, judgeRows } from '../judge-form';
import { NOTHING, type Judged, type PlacedProblem, type Tell } from '../judged';
import { figureIn } from '../read-cells';
import type { FilledCell, FilledRow } from '../read-form';
import { MappedTable, normal, sheetFor, shownIn } from './mapped-table';
import { timeIn, type NamedTime } from './named-time';
import { partsOf, readingsOf, type Reading } from './readings';

/** Holds a table of another program against the plan, by a map of the plan (spec 08.3). */
export function judgeTable(workbook: Workbook, map: ImportMap, context: JudgeContext): Judged {
  const { plan, file, language } = context;
  const sheet = sheetFor(workbook, map);
  if (!sheet) return { ...NOTHING, problems: [noSheet(workbook, map, file)] };
  const table = new MappedTable(map, sheet, file, language);
  const readings = readingsOf(table, plan.fiscalYear);
  const book = new Codes(map, plan);
  const known = readings.filter(({ code }) => book.addressOf(code) !== undefined);
  const placed = known.map((reading) => placedRow(reading, book, table, context));
  const judged = judgeRows(
    placed.flatMap(({ row }) => row ?? []),
    context,
  );
  checkTotal(table, known, context);
  const found = [...table.problems, ...placed.flatMap(({ problems = [] }) => problems)];
  const left = [...new Map(placed.flatMap(({ tell }) => (tell ? [[tell.at.cell.cell, tell]] : []))).values()];
  const tells = table.problems.length > 0 ? [] : [...left, ...codesLeft(readings, book, table)];
  return joined([judged, { ...NOTHING, problems: found, tells }]);
}

const noSheet = ({ sheets }: Workbook, { sheet, origin }: ImportMap, file: string): PlacedProblem => ({
  ...problem(NO_CELL, (say) =>
    say.noSheet(
      sheet,
      sheets.map(({ name }) => name).filter((name) => name !== ''),
    ),
  ),
  file,
  origin: inside(origin, 'sheet'),
  isOfAll: true,
});

/** Items of a plan by the codes of a table. */
class Codes {
  private readonly addresses: ReadonlyMap<string, string> | undefined;
  private readonly factors: ReadonlyMap<string, Decimal>;
  private readonly items: ReadonlyMap<string, Kpi | Indicator>;

  constructor(
    readonly map: ImportMap,
    readonly plan: Plan,
  ) {
    const present = (to: string): string => plan.renames.address(to);
    this.addresses = map.items && new Map(map.items.map(({ code, item }) => [normal(code), present(item.to)]));
    this.factors = new Map(map.factors.map(({ item, factor }) => [present(item.to), factor]));
    this.items = new Map(trackedOf(plan).map((item) => [`${yearOf(item)} ${item.address}`, item]));
  }

  /** Undefined for a code that the map does not list. */
  addressOf(code: string): string | undefined {
    return this.addresses ? this.addresses.get(normal(code)) : this.plan.renames.address(code);
  }

  factorOf(address: string): Decimal | undefined {
    return this.factors.get(address);
  }

  itemAt(address: string, time: NamedTime): Kpi | Indicator | undefined {
    const { fiscalYear } = this.plan;
    const year = 'day' in time ? fiscalYearOfDay(time.day, fiscalYear) : fiscalYearOf(time.period, fiscalYear);
    return this.items.get(`${year} ${address}`);
  }
}

interface Placed {
  readonly row?: FilledRow;
  readonly problems?: readonly PlacedProblem[];
  readonly tell?: Tell;
}

/** A reading as a row of a form has it, or why it is none. */
function placedRow(reading: Reading, codes: Codes, table: MappedTable, { plan, file, locale }: JudgeContext): Placed {
  const address = codes.addressOf(reading.code)!;
  const text = shownIn(reading.period.content);
  const time = timeIn(reading.period.content, yearIn(reading) ?? table.map.year, plan.fiscalYear);
  if (!time && TOTALS.has(normal(text).replace(/[\s:]/g, '')))
    return { tell: { at: { file, cell: reading.period }, what: { type: 'leftOut', text } } };
  if (!time) return { problems: [{ ...problem(reading.period, (say) => say.noPeriod(text)), file, address }] };
  const item = codes.itemAt(address, time);
  const cells = valuesOf(reading, item, codes.factorOf(address), locale);
  const all: Partial<Record<ColumnId, FilledCell>> = {
    ...cells,
    id: { ...reading.item, content: { type: 'text', text: address } },
    period: { ...reading.period, content: { type: 'text', text: periodText(time, item, plan) } },
  };
  const [first = reading.item] = Object.values(cells);
  const cell = (column: ColumnId): FilledCell => all[column] ?? { ...first, content: EMPTY };
  return { row: { page: 'values', number: reading.row + 1, sheet: table.sheet.name, cell } };
}

function yearIn({ year }: Reading): number | undefined {
  const written = year ? /^(?:fy)?(\d{4})年?$/i.exec(shownIn(year.content))?.[1] : undefined;
  return written === undefined ? undefined : Number(written);
}

/** Names of rows that only add others up. */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'totals',
  'grandtotal',
  'subtotal',
  'sum',
  'average',
  'ytd',
  '合计',
  '总计',
  '小计',
  '累计',
  '平均',
]);

/** A day is in the period in which the item is measured. */
function periodText(time: NamedTime, item: Kpi | Indicator | undefined, { fiscalYear }: Plan): string {
  if ('period' in time) return time.period.text;
  const own = item && ownPeriods(item, fiscalYear).map(({ period }) => period);
  const around = own?.find((period) => {
    const { from, to } = daysOf(period, fiscalYear);
    return from <= time.day && time.day <= to;
  });
  return (around ?? monthOfDay(time.day)).text;
}

/** The cells that count for an item: of a ratio its parts where there are any. */
function valuesOf(
  { cells }: Reading,
  item: Kpi | Indicator | undefined,
  factor: Decimal | undefined,
  locale: JudgeContext['locale'],
): Reading['cells'] {
  const { value, numerator, denominator, weight } = cells;
  const times = (cell: FilledCell): FilledCell => (factor ? multiplied(cell, factor, locale) : cell);
  if (item?.aggregate === 'ratio' && numerator && denominator) return { numerator: times(numerator), denominator };
  return {
    ...(value && { value: times(value) }),
    ...(item?.aggregate === 'weightedMean' && weight && { weight }),
    ...(!value && numerator && { numerator }),
    ...(!value && denominator && { denominator }),
  };
}

/** A figure times a factor; what is no figure is a problem of its own. */
function multiplied(cell: FilledCell, factor: Decimal, locale: JudgeContext['locale']): FilledCell {
  const read = figureIn(cell, locale);
  if (isProblem(read) || !read.value) return cell;
  const text = `${plain(decimal(read.value.text).mul(factor), MOST_PLACES)}${read.value.isPercent ? '%' : ''}`;
  return { ...cell, content: { type: 'text', text } };
}

/** Places of a product of two plain numbers of 15 digits. */
const MOST_PLACES = 60;

/** Nothing is written unless the rows that are read have the sum that the map expects. */
function checkTotal(table: MappedTable, readings: readonly Reading[], { locale }: JudgeContext): void {
  const { total } = table.map;
  const column = total && table.find(total.column, inside(total.origin, 'column'));
  if (!total || column === undefined) return;
  const rows = [...new Set(readings.map(({ row }) => row))];
  const figures = rows.map((row) => figureIn(table.cell(row, column), locale));
  const added = sum(figures.flatMap((read) => (isProblem(read) || !read.value ? [] : [decimal(read.value.text)])));
  if (!added.equals(total.equals))
    table.complain(inside(total.origin, 'equals'), (say) =>
      say.otherTotal(total.column, plain(added, MOST_PLACES), plain(total.equals, MOST_PLACES)),
    );
}

/** Codes that the map does not list, and those of the map that the table does not have. */
function codesLeft(readings: readonly Reading[], codes: Codes, { file, map }: MappedTable): readonly Tell[] {
  const parts = new Set((map.items ?? []).flatMap(({ code }) => (partsOf(code) ?? []).map(normal)));
  const left = readings.filter(({ code }) => codes.addressOf(code) === undefined && !parts.has(normal(code)));
  const there = new Set(readings.map(({ code }) => normal(code)));
  const absent = (map.items ?? []).map(({ code }) => code).filter((code) => !there.has(normal(code)));
  const first = left[0];
  return [
    ...(first ? [{ at: { file, cell: first.item }, what: { type: 'unmapped' as const, codes: distinct(left) } }] : []),
    ...(absent.length > 0 ? [{ at: { file, cell: NO_CELL }, what: { type: 'absent' as const, codes: absent } }] : []),
  ];
}

const distinct = (readings: readonly Reading[]): readonly string[] => [...new Set(readings.map(({ code }) => code))];
