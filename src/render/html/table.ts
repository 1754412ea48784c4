import type { Cell, Column, Row, TableBlock } from '../../reports/base/report';
import { safe } from '../text';
import type { HtmlContext } from './context';
import { element, type Content, type Html } from './element';
import { isContinued, paperParts, ROOMS } from './paper-parts';
import { tableRow } from './table-row';

/**
 * More columns than this may be too wide for a phone: the table then scrolls in a region of its own, by keyboard too.
 */
const NARROW = 3;

/** Rows up to which a table stays on one page. */
const WHOLE = 7;

/** One below the other, where it is too wide for paper. */
export const table = (block: TableBlock, context: HtmlContext): Content =>
  block.columns.length === 0
    ? undefined
    : paperParts(block, context.room ?? ROOMS.a4.portrait, context.words).map((part) => tablePart(part, context));

function tablePart({ columns, rows }: TableBlock, context: HtmlContext): Html {
  const scroll = columns.length > NARROW ? { tabindex: 0, role: 'group', 'aria-labelledby': context.heading } : {};
  return element(
    'div',
    { class: rows.length > WHOLE ? 'scroll long' : 'scroll', ...scroll },
    element(
      'table',
      { 'aria-labelledby': context.heading },
      element('thead', {}, element('tr', {}, columns.map(head))),
      bodiesOf(rows).map(({ rows: shown, together }) =>
        element(
          'tbody',
          { class: together ? 'together' : undefined },
          (together ? named(shown) : shown).map((row, i) =>
            tableRow(row, { columns, span: together ? (i === 0 ? shown.length : 0) : 1, context }),
          ),
        ),
      ),
    ),
  );
}

const head = ({ title, align }: Column): Html =>
  title === ''
    ? element('td', {})
    : element('th', { scope: 'col', class: align === 'right' ? 'right' : undefined }, safe(title));

interface Body {
  readonly rows: Row[];
  /** The first cell names all rows, which stay on one page. */
  readonly together: boolean;
}

/** Rows without a name belong to the one above; a group begins with its own row. */
function bodiesOf(rows: readonly Row[]): readonly Body[] {
  const bodies: Body[] = [];
  rows.forEach((row, i) => {
    const body = bodies.at(-1);
    const named = rows[i + 1] !== undefined && isContinued(rows[i + 1]!);
    if (body && (isContinued(row) ? body.together : !body.together && !named && row.emphasis === undefined))
      body.rows.push(row);
    else bodies.push({ rows: [row], together: named });
  });
  return bodies;
}

/** Rows below without a name of their own belong to it. */
function named([first, ...below]: readonly Row[]): readonly Row[] {
  const name: Cell = { type: 'join', parts: [first, ...below].flatMap((row) => row?.cells[0] ?? []) };
  return [{ ...first, cells: [name, ...first!.cells.slice(1)] }, ...below];
}
