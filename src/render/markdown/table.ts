import type { Words } from '../../language';
import type { Cell, Row, TableBlock } from '../../reports/base/report';
import { cellText } from '../cell';
import type { BlockContext } from '../renderer';
import { inline } from './escape';

/** The first rows stand open, the others are folded away under the name of the group that they go on with. */
export function table(block: TableBlock, { words }: BlockContext): string {
  const { columns, rows, open = rows.length } = block;
  if (columns.length === 0) return '';
  const shown = grid(columns, rows.slice(0, open), words);
  if (rows.length <= open) return shown;
  const folded = rows.slice(open);
  const group = folded[0]!.emphasis === 'group' ? [] : rows.slice(0, open).filter(isGroup).slice(-1);
  return [
    shown,
    `<details><summary>${inline(words.common.moreRows(folded.filter((row) => !isGroup(row)).length))}</summary>`,
    grid(columns, [...group, ...folded], words),
    '</details>',
  ].join('\n\n');
}

const isGroup = ({ emphasis }: Row): boolean => emphasis === 'group';

function grid(columns: TableBlock['columns'], rows: readonly Row[], words: Words): string {
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
