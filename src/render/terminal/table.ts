import type { Row, TableBlock } from '../../reports/report';
import type { BlockContext } from '../renderer';
import { safe } from '../text';
import { draw } from './draw';
import { gridCell, type GridRow } from './grid';

/** Deeper rows are not indented further, so that there is room for their names. */
const DEEPEST = 6;

export function table({ columns, rows }: TableBlock, context: BlockContext): string {
  if (columns.length === 0) return '';
  const head = columns.map(({ title }) => safe(title));
  return draw({ head, aligns: columns.map(({ align = 'left' }) => align), rows: rows.map((row) => gridRow(row, context)) }, context);
}

function gridRow({ cells, depth = 0, emphasis }: Row, { words }: BlockContext): GridRow {
  const indent = '  '.repeat(Math.min(depth, DEEPEST));
  return { emphasis, cells: cells.map((cell, i) => (i === 0 ? gridCell(cell, words, indent, `${indent}  `) : gridCell(cell, words))) };
}
