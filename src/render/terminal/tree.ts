import type { Cell, TreeNode } from '../../reports/base/report';
import type { BlockContext } from '../renderer';
import { demands } from './demand';
import { draw } from './draw';
import { gridCell, type Align, type Grid } from './grid';
import { total } from './layout';

interface Branch {
  readonly first: string;
  readonly rest: string;
  readonly cells: readonly Cell[];
}

/** The first cell on its branch, the others in columns beside it; all behind the branch where columns do not fit. */
export function tree(roots: readonly TreeNode[], context: BlockContext): string {
  const branches = roots.flatMap(({ cells, children }) => [{ first: '', rest: '', cells }, ...below(children, '')]);
  if (branches.length === 0) return '';
  const columns = grid(branches, context);
  const fits = total(demands(columns).map(({ least }) => least)) <= context.width;
  return draw(
    fits
      ? columns
      : grid(
          branches.map((branch) => ({ ...branch, cells: [{ type: 'join', parts: branch.cells }] })),
          context,
        ),
    context,
  );
}

/** Columns that branches take at most: deeper ones show only their last bars, so that there is room for names. */
const LONGEST_INDENT = 33;

function below(children: readonly TreeNode[], indent: string): Branch[] {
  return children.flatMap(({ cells, children: next }, i) => {
    const last = i === children.length - 1;
    const rest = indent + (last ? '   ' : '│  ');
    return [{ first: indent + (last ? '└─ ' : '├─ '), rest, cells }, ...below(next, rest.slice(-LONGEST_INDENT))];
  });
}

function grid(branches: readonly Branch[], { words }: BlockContext): Grid {
  const rows = branches.map(({ first, rest, cells: [label = '', ...others] }) => ({
    cells: [gridCell(label, words, first, rest), ...others.map((cell) => gridCell(cell, words))],
  }));
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    head: undefined,
    aligns: Array.from({ length: count }, (_, column) => alignOf(branches.flatMap(({ cells }) => cells[column] ?? []))),
    rows,
  };
}

const alignOf = (cells: readonly Cell[]): Align => (cells.every(isFigure) ? 'right' : 'left');

const isFigure = (cell: Cell): boolean =>
  cell === '' || (typeof cell === 'object' && cell.type !== 'status' && cell.type !== 'join');
