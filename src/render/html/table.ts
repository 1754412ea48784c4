import type { Cell, Column, Row, TableBlock } from '../../reports/report';
import { cellText, isBlank } from '../cell';
import { displayWidth } from '../terminal/width';
import { safe } from '../text';
import { cellContent } from './cell';
import type { HtmlContext } from './context';
import { element, type Content, type Html } from './element';

/** More columns than this may be too wide for a phone: the table then scrolls in a region of its own, by keyboard too. */
const NARROW = 3;

export function table({ columns, rows }: TableBlock, context: HtmlContext): Content {
  if (columns.length === 0) return undefined;
  const scroll = columns.length > NARROW ? { tabindex: 0, role: 'group', 'aria-labelledby': context.heading } : {};
  return element('div', { class: 'scroll', ...scroll },
    element('table', { 'aria-labelledby': context.heading },
      element('thead', {}, element('tr', {}, columns.map(head))),
      groups(rows).map((group) => element('tbody', {}, group.map((row, i) => tableRow(i === 0 ? named(row, group) : row, { columns, span: i === 0 ? group.length : 0, context }))))));
}

const head = ({ title, align }: Column): Html =>
  title === '' ? element('td', {}) : element('th', { scope: 'col', class: align === 'right' ? 'right' : undefined }, safe(title));

/** What stands in the place of the name in the rows below belongs to it. */
const named = (row: Row, [, ...below]: readonly Row[]): Row => ({ ...row, cells: [{ type: 'join', parts: [row.cells[0] ?? '', ...below.flatMap(({ cells }) => cells[0] ?? [])] }, ...row.cells.slice(1)] });

/** Rows without a name of their own belong to the one above, and stay with it on paper. */
function groups(rows: readonly Row[]): Row[][] {
  const result: Row[][] = [];
  for (const row of rows) {
    const above = result.at(-1);
    if (above && isContinued(row)) above.push(row);
    else result.push([row]);
  }
  return result;
}

const isContinued = ({ cells: [first, second], emphasis }: Row): boolean => emphasis === undefined && first !== undefined && isNoName(first) && second !== undefined && !isBlank(second);

const isNoName = (cell: Cell): boolean => cell === '' || (typeof cell !== 'string' && cell.type === 'sparkline');

interface Place {
  readonly columns: readonly Column[];
  /** How many rows the first cell names; 0 when the one above does. */
  readonly span: number;
  readonly context: HtmlContext;
}

function tableRow({ cells, depth = 0, emphasis }: Row, { columns, span, context }: Place): Html {
  const [first = '', ...others] = columns.map((_, column) => cells[column] ?? '');
  return element('tr', { class: emphasis },
    span > 0 ? nameCell(first, { depth, span, align: columns[0]?.align, context }) : undefined,
    others.map((cell, i) => element('td', { class: classOf(cell, columns[i + 1]!, context) }, cellContent(cell, context))));
}

const SHORT = 12;

/** What is short, as a day or a name, is never broken over lines. */
function classOf(cell: Cell, { align }: Column, { words }: HtmlContext): string | undefined {
  if (align === 'right') return 'right';
  return displayWidth(cellText(cell, words)) <= SHORT ? 'token' : undefined;
}

interface Name extends Pick<Place, 'span' | 'context'> {
  readonly depth: number;
  readonly align: Column['align'];
}

function nameCell(cell: Cell, { depth, span, align, context }: Name): Html {
  const content = cellContent(cell, context);
  const shared = { rowspan: span > 1 ? span : undefined, class: [depth > 0 ? `depth depth-${Math.min(depth, DEEPEST)}` : '', align === 'right' ? 'right' : ''].filter(Boolean).join(' ') || undefined };
  return isBlank(cell) ? element('td', shared) : element('th', { scope: span > 1 ? 'rowgroup' : 'row', ...shared }, content);
}

const DEEPEST = 8;
