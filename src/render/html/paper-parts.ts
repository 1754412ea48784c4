import { textWidth } from '../../charts';
import type { Cell, Row, TableBlock } from '../../reports/base/report';
import type { Words } from '../../language';
import { displayWidth } from '../../util/display-width';
import { cellText, isBlank } from '../cell';
import { tableParts } from '../table-parts';

/** Widths on paper, in points: of type, and of the blank between a light and its count. */
const TYPE = { table: 7.6, head: 7 };
const BLANK = 2;

/** Room of a table: its width, the gap between two columns, and the size of type as a share of the usual. */
export interface Room {
  readonly width: number;
  readonly gap: number;
  readonly type: number;
}

/** A page in each of its ways to lie. */
type Rooms = Readonly<Record<'portrait' | 'landscape' | 'a3', Room>>;

const rooms = (portrait: number, landscape: number, a3: number): Rooms => ({
  portrait: { width: portrait, gap: 7, type: 1 },
  landscape: { width: landscape, gap: 7, type: 1 },
  a3: { width: a3, gap: 4, type: 7 / TYPE.table },
});

export const ROOMS = { a4: rooms(520, 766, 366), letter: rooms(536, 716, 341) };

/** Least widths of a name and of other texts, which are wrapped; longer words break where they must. */
const NAME = 96;
const TEXT = 62;
const HEAD = 46;

/** Short texts, such as a day or a name, are never broken over lines. */
const SHORT = 12;

export const isToken = (text: string): boolean => displayWidth(text) <= SHORT;

/** Statuses with a figure behind each are never broken over lines either. */
export const isMarks = (cell: Cell): cell is Extract<Cell, { type: 'join' }> =>
  typeof cell !== 'string' &&
  cell.type === 'join' &&
  cell.parts.every((part) => typeof part !== 'string' && (part.type === 'status' || part.type === 'number'));

/** Tests whether a text has a word that may have to break. */
export const hasLongWord = (text: string): boolean => longestWord(text, TYPE.table) > TEXT;

/**
 * A table as it fits on paper: whole, or in parts below each other that begin with the names of the rows. Nothing
 * scales a page, and nothing leaves it.
 */
export function paperParts(table: TableBlock, { width, gap, type }: Room, words: Words): readonly TableBlock[] {
  const parts = tableParts({
    least: table.columns.map((_, column) => least(table, column, words) * type),
    keys: table.rows.some(isContinued) ? 2 : 1,
    width: width - gap,
    gap,
  });
  if (parts.length === 1) return [table];
  return parts.map((columns) => ({
    ...table,
    columns: columns.map((column) => table.columns[column]!),
    rows: table.rows.map((row) => ({ ...row, cells: columns.map((column) => row.cells[column] ?? '') })),
  }));
}

/** A row without a name of its own belongs to the one above. */
export const isContinued = ({ cells: [first, second], emphasis }: Row): boolean =>
  emphasis === undefined && first !== undefined && isNoName(first) && second !== undefined && !isBlank(second);

const isNoName = (cell: Cell): boolean => cell === '' || (typeof cell !== 'string' && cell.type === 'sparkline');

function least({ columns, rows }: TableBlock, column: number, words: Words): number {
  const { title, align } = columns[column]!;
  const cells = rows.flatMap(({ cells: own, emphasis }) =>
    emphasis === 'group' && column === 0 ? [] : (own[column] ?? []),
  );
  const widths = cells.map((cell) => widthOf(cell, align === 'right', words));
  const isName = column === 0 && cells.some((cell) => !isToken(cellText(cell, words)));
  return Math.max(isName ? NAME : 0, Math.min(HEAD, longestWord(title, TYPE.head)), ...widths);
}

function widthOf(cell: Cell, isRight: boolean, words: Words): number {
  if (isMarks(cell)) return cell.parts.reduce((sum, part) => sum + BLANK + widthOf(part, isRight, words), -BLANK);
  const drawn = drawnWidth(cell);
  if (drawn > 0) return drawn;
  const text = cellText(cell, words);
  if (isRight || isToken(text)) return textWidth(text, TYPE.table);
  return Math.min(TEXT, longestWord(text, TYPE.table));
}

/** A status, a trend, a bar. */
function drawnWidth(cell: Cell): number {
  if (typeof cell === 'string') return 0;
  if (cell.type === 'status') return 13;
  if (cell.type === 'sparkline') return 6 + 6 * cell.values.length;
  return cell.type === 'bar' ? 72 : 0;
}

const longestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(/[\s/–-]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u).map((word) => textWidth(word, size)));
