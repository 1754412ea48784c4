import type { BlockContext } from '../renderer';
import { demands } from './demand';
import { keysOf, type Grid, type GridCell, type GridRow } from './grid';
import { layout, type TablePart } from './layout';
import { painted, palette, unpainted } from './palette';
import { withoutSpare } from './spare';
import { tabulate, type TableLine } from './tabulate';
import { hang, wrap } from './wrap';

/** A grid on the page: as one table, or in parts below each other where it is too wide. */
export function draw(whole: Grid, context: BlockContext): string {
  const grid = withoutSpare(whole, context.width);
  const keys = keysOf(grid);
  const parts = layout(demands(grid), keys, context.width);
  return parts
    .map((part) => drawPart({ ...grid, rows: grid.rows.filter((row) => speaksIn(part, row, keys)) }, part, context))
    .join('\n\n');
}

/** A row with nothing to say in this part, such as the total of a column in another one, is left out of it. */
const speaksIn = ({ columns }: TablePart, { cells }: GridRow, keys: number): boolean =>
  cells.slice(keys).every(isEmpty) || columns.slice(keys).some((column) => !isEmpty(cells[column]));

const isEmpty = (cell: GridCell | undefined): boolean => !cell?.text;

function drawPart({ head, aligns, rows }: Grid, part: TablePart, context: BlockContext): string {
  const lines = [
    ...(head
      ? headLines(
          part.columns.map((column) => head[column] ?? ''),
          part,
          context,
        )
      : []),
    ...rows.flatMap((row, i) => [...before(row, i === 0, part, context), ...rowLines(row, part, context)]),
  ];
  return tabulate(
    lines,
    part.widths,
    part.columns.map((column) => aligns[column]!),
  );
}

function headLines(titles: readonly string[], part: TablePart, context: BlockContext): TableLine[] {
  const wrapped = titles.map((title, i) => painted(wrap(title, part.widths[i]!), palette(context).strong));
  const height = tallest(wrapped);
  const atTheBottom = wrapped.map((lines) => [...blank(height - lines.length), ...lines]);
  return [...across(atTheBottom, height), rule(part, context)];
}

const rule = ({ widths }: TablePart, context: BlockContext): TableLine =>
  widths.map((width) => palette(context).faint('─'.repeat(width)));

function before({ emphasis }: GridRow, first: boolean, part: TablePart, context: BlockContext): TableLine[] {
  if (first || !emphasis) return [];
  return [emphasis === 'total' ? rule(part, context) : blank(part.columns.length)];
}

function rowLines({ cells, emphasis }: GridRow, { columns, widths }: TablePart, context: BlockContext): TableLine[] {
  const { strong } = palette(context);
  const isStrong = (column: number): boolean => emphasis === 'total' || (emphasis === 'group' && column === 0);
  const shown = columns.map((column, i) =>
    painted(cellLines(cells[column], widths[i]!, context), isStrong(column) ? strong : unpainted),
  );
  const height = tallest(shown);
  const filled = shown.map((lines, i) => [
    ...lines,
    ...blank(height - lines.length, cells[columns[i]!]?.rest.trimEnd()),
  ]);
  return across(filled, height);
}

function cellLines(cell: GridCell | undefined, width: number, context: BlockContext): string[] {
  if (!cell) return [''];
  const paint = cell.status ? palette(context).status[cell.status] : unpainted;
  return painted(hang(cell.text, width, cell.first, cell.rest), paint);
}

const tallest = (columns: readonly TableLine[]): number =>
  columns.reduce((most, { length }) => Math.max(most, length), 0);

const blank = (count: number, text = ''): string[] => Array.from({ length: count }, () => text);

const across = (columns: readonly TableLine[], height: number): TableLine[] =>
  Array.from({ length: height }, (_, i) => columns.map((lines) => lines[i] ?? ''));
