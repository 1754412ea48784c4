import type { Words } from '../../language';
import type { Cell } from '../../reports/base/report';
import type { Status } from '../../scoring/types';
import { cellText, statusOfCell } from '../cell';

/** Rows and columns of text before they have a width. */
export interface Grid {
  readonly head: readonly string[] | undefined;
  readonly aligns: readonly Align[];
  readonly rows: readonly GridRow[];
  /** Columns that may be left out where lines are short. */
  readonly spare?: readonly number[];
}

/** The columns that name a row: the first, and the second where the first is empty in some rows. */
export const keysOf = ({ rows }: Grid): number =>
  rows.some(({ cells: [first, second] }) => first?.text === '' && second?.text) ? 2 : 1;

export type Align = 'left' | 'right';

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly emphasis?: 'total' | 'group' | undefined;
}

export interface GridCell {
  readonly text: string;
  /** Figures and letters are never broken over lines. */
  readonly rigid: boolean;
  readonly status?: Status | undefined;
  /** Prefixes of the first line and of all that follow: an indent, or the branches of a tree. */
  readonly first: string;
  readonly rest: string;
}

export const gridCell = (cell: Cell, words: Words, first = '', rest = first): GridCell => ({
  text: cellText(cell, words),
  rigid: isRigid(cell),
  status: statusOfCell(cell),
  first,
  rest,
});

const isRigid = (cell: Cell): boolean =>
  typeof cell === 'string' ? cell === '' || cell === '–' : cell.type !== 'join' || cell.parts.every(isRigid);
