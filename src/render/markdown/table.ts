import type { Words } from '../../language';
import type { Cell, Row, TableBlock } from '../../reports/base/report';
import { cellText } from '../cell';
import type { BlockContext } from '../renderer';
import { inline } from './escape';

export function table({ columns, rows }: TableBlock, { words }: BlockContext): string {
  if (columns.length === 0) return '';
  const head = columns.map(({ title }) => inline(title));
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [
    head,
    rule,
    ...rows.map((row) => columns.map((_, column) => cell(row, row.cells[column] ?? '', column, words))),
  ]
    .map(line)
    .join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cell({ depth = 0, emphasis }: Row, content: Cell, column: number, words: Words): string {
  const text =
    typeof content !== 'string' && content.type === 'link' ? link(content) : inline(cellText(content, words));
  const isStrong = emphasis === 'total' || (emphasis === 'group' && column === 0);
  return (column === 0 ? '&emsp;'.repeat(depth) : '') + (text && isStrong ? `**${text}**` : text);
}

/** Names of files may be in any script; a colon or a blank would make another thing of them. */
const link = ({ to, text = to }: Extract<Cell, { type: 'link' }>): string =>
  `[${inline(text)}](${encodeURIComponent(to)})`;
