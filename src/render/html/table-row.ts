import type { Cell, Column, Row } from '../../reports/base/report';
import { cellText, isBlank } from '../cell';
import { cellContent } from './cell';
import type { HtmlContext } from './context';
import { element, type Html } from './element';
import { hasLongWord, isMarks, isToken } from './paper-parts';

interface Place {
  readonly columns: readonly Column[];
  /** Number of rows that the first cell names; 0 when the one above does. */
  readonly span: number;
  readonly context: HtmlContext;
}

export function tableRow({ cells, depth = 0, emphasis }: Row, { columns, span, context }: Place): Html {
  const [first = '', ...others] = columns.map((_, column) => cells[column] ?? '');
  const across = emphasis === 'group' && others.every(isBlank) ? columns.length : undefined;
  return element(
    'tr',
    { class: emphasis },
    span > 0 ? nameCell(first, { depth, span, across, emphasis, align: columns[0]?.align, context }) : undefined,
    across
      ? undefined
      : others.map((cell, i) =>
          element('td', { class: classOf(cell, columns[i + 1]!, context) }, cellContent(cell, context)),
        ),
  );
}

function classOf(cell: Cell, { align }: Column, { words }: HtmlContext): string | undefined {
  if (align === 'right') return 'right';
  const text = cellText(cell, words);
  return isToken(text) || isMarks(cell) ? 'token' : hasLongWord(text) ? 'breaks' : undefined;
}

interface Name extends Pick<Place, 'span' | 'context'>, Pick<Column, 'align'>, Pick<Row, 'emphasis'> {
  readonly depth: number;
  /** The columns a group's name may take, where nothing stands in them. */
  readonly across: number | undefined;
}

function nameCell(cell: Cell, { depth, span, across, emphasis, align, context }: Name): Html {
  const text = cellText(cell, context.words);
  const classes = [
    depth > 0 && `depth-${Math.min(depth, DEEPEST)}`,
    align === 'right' && 'right',
    align !== 'right' && (isToken(text) ? 'token' : hasLongWord(text) && 'breaks'),
  ]
    .filter(Boolean)
    .join(' ');
  const shared = { rowspan: span > 1 ? span : undefined, colspan: across, class: classes || undefined };
  if (isBlank(cell)) return element('td', shared);
  return element(
    'th',
    { scope: span > 1 || emphasis === 'group' ? 'rowgroup' : 'row', ...shared },
    cellContent(cell, context),
  );
}

/** The style sheet indents so many levels. */
export const DEEPEST = 8;
