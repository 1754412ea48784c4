import type { Fact } from '../../reports/report';
import type { BlockRenderers, BlockContext } from '../renderer';
import { safeLines } from '../text';
import { draw } from './draw';
import { finding } from './finding';
import { gridCell } from './grid';
import { heading } from './heading';
import { list } from './list';
import { table } from './table';
import { tree } from './tree';
import { wrap } from './wrap';

export const blocks: BlockRenderers = {
  heading: ({ text, level }, context) => heading(text, level, context),
  paragraph: ({ text }, { width }) => safeLines(text).flatMap((line) => wrap(line, width)).join('\n'),
  facts: ({ items }, context) => facts(items, context),
  list: ({ items }, { width }) => list(items, width).join('\n'),
  table,
  tree: ({ roots }, context) => tree(roots, context),
  // What it shows stands in a table beside it.
  picture: () => '',
  findings: ({ items }, context) => items.map((item) => finding(item, context)).join('\n\n'),
  // For paper only.
  ruled: () => '',
  signatures: () => '',
};

const facts = (items: readonly Fact[], context: BlockContext): string =>
  draw({ head: undefined, aligns: ['left', 'left'], rows: items.map(({ label, value }) => ({ cells: [gridCell(label, context.words), gridCell(value, context.words)] })) }, context);
