import type { Cell, Fact, ListItem, Row, TableBlock } from '../../reports/base/report';
import type { BlockRenderers, BlockContext } from '../renderer';
import { standingText } from '../headline';
import { safeLines, safe } from '../text';
import { draw } from './draw';
import { finding } from './finding';
import { gridCell, type GridRow } from './grid';
import { heading } from './heading';
import { tree } from './tree';
import { wrap, hang } from './wrap';

export const blocks: BlockRenderers = {
  heading: ({ text, level }, context) => heading(text, level, context),
  paragraph: ({ text }, { width }) =>
    safeLines(text)
      .flatMap((line) => wrap(line, width))
      .join('\n'),
  headline: (block, context) =>
    [
      heading(block.text, 3, context),
      ...[standingText(block, context.words)].filter(Boolean).flatMap((line) => wrap(line, context.width)),
    ].join('\n'),
  facts: ({ items }, context) => facts(items, context),
  list: ({ items }, { width }) => list(items, width).join('\n'),
  table,
  tree: ({ roots }, context) => tree(roots, context),
  // A table beside it shows the same.
  picture: () => '',
  findings: ({ items }, context) => items.map((item) => finding(item, context)).join('\n\n'),
  // For paper only.
  ruled: () => '',
  signatures: () => '',
};

const facts = (items: readonly Fact[], context: BlockContext): string =>
  draw(
    {
      head: undefined,
      aligns: ['left', 'left'],
      rows: items.map(({ label, value }) => ({
        cells: [gridCell(label, context.words), gridCell(value, context.words)],
      })),
    },
    context,
  );

const DEEPEST_ITEM = 12;

/** `- ` before each item, two blanks more for the items below it. */
export const list = (items: readonly ListItem[], width: number, depth = 0): string[] =>
  items.flatMap((item) => [
    ...lines(item.text, width, '  '.repeat(Math.min(depth, DEEPEST_ITEM))),
    ...list(item.items ?? [], width, depth + 1),
  ]);

const lines = (text: string, width: number, indent: string): string[] =>
  safeLines(text).flatMap((line, i) => hang(line, width, indent + (i === 0 ? '- ' : '  '), `${indent}  `));

/** Deeper rows are not indented further, so that there is room for their names. */
const DEEPEST_ROW = 6;

export function table({ columns, rows }: TableBlock, context: BlockContext): string {
  if (columns.length === 0) return '';
  const head = columns.map(({ title }) => safe(title));
  return draw(
    {
      head,
      aligns: columns.map(({ align = 'left' }) => align),
      rows: rows.map((row) => gridRow(row, context)),
      spare: columns.flatMap(({ spare = false }, i) => (spare ? [i] : [])),
    },
    context,
  );
}

function gridRow({ cells, id, depth = 0, emphasis }: Row, { words }: BlockContext): GridRow {
  const indent = '  '.repeat(Math.min(depth, DEEPEST_ROW));
  const [name = '', ...others] = cells;
  const named: Cell = id === undefined ? name : { type: 'join', parts: [name, `[${id}]`] };
  return {
    emphasis,
    cells: [named, ...others].map((cell, i) =>
      i === 0 ? gridCell(cell, words, indent, `${indent}  `) : gridCell(cell, words),
    ),
  };
}
