import type { Box, Point } from '../drawing';
import type { XColumn, XList, XMatrixFacts, XRow } from './facts';

export const CELL = 28;
export const EDGE = 12;

/** Between KPIs and owners, whose title stands there. */
const OWNERS_TITLE = 26;

/** The middle, where names of rows are as long as it is wide, and those of columns as it is high. */
const MIDDLE = { width: 300, height: 220 };

/** Positions of everything in the matrix. In every list the first one lies nearest to the X. */
export interface Grid {
  readonly middle: Box;
  /** Undefined without owners. */
  readonly ownersTitle: Box | undefined;
  /** The name of an item. */
  name(list: XList, at: number): Box;
  cell(column: XColumn, columnAt: number, row: XRow, rowAt: number): Point;
  /** All cells of one list with another. */
  area(column: XColumn, row: XRow): Box;
  readonly right: number;
  readonly bottom: number;
}

export function gridOf({ lists }: XMatrixFacts): Grid {
  const size = (list: XList): number => lists[list].length * CELL;
  const middle = { x: EDGE + size('objectives'), y: EDGE + size('measures'), ...MIDDLE };
  const afterMiddle = middle.x + middle.width;
  const afterKpis = afterMiddle + size('kpis');
  const owners = afterKpis + (lists.owners.length > 0 ? OWNERS_TITLE : 0);
  const left = (column: XColumn, at: number): number =>
    ({ objectives: middle.x - (at + 1) * CELL, kpis: afterMiddle + at * CELL, owners: owners + at * CELL })[column];
  const top = (row: XRow, at: number): number =>
    row === 'measures' ? middle.y - (at + 1) * CELL : middle.y + middle.height + at * CELL;
  const starts = { objectives: EDGE, kpis: afterMiddle, owners, measures: EDGE, goals: middle.y + middle.height };
  return {
    middle,
    ownersTitle:
      lists.owners.length > 0 ? { x: afterKpis, y: middle.y, width: OWNERS_TITLE, height: middle.height } : undefined,
    name: (list, at) =>
      isRow(list)
        ? { x: middle.x, y: top(list, at), width: middle.width, height: CELL }
        : { x: left(list, at), y: middle.y, width: CELL, height: middle.height },
    cell: (column, columnAt, row, rowAt) => ({ x: left(column, columnAt) + CELL / 2, y: top(row, rowAt) + CELL / 2 }),
    area: (column, row) => ({ x: starts[column], y: starts[row], width: size(column), height: size(row) }),
    right: owners + size('owners'),
    bottom: middle.y + middle.height + size('goals'),
  };
}

const isRow = (list: XList): list is XRow => list === 'measures' || list === 'goals';
