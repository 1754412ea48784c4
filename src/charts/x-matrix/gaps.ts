import type { XColumn, XMatrixFacts, XRow } from './facts';

/** A row or column with nothing where something should be, and the lists that cross there. */
export interface XGap {
  readonly of: 'column' | 'row';
  readonly at: number;
  readonly column: XColumn;
  readonly row: XRow;
}

/** A goal without an objective, an objective without a goal or a measure, a measure without an owner. */
export const gapsOf = (facts: XMatrixFacts): readonly XGap[] => [
  ...empty('row', 'objectives', 'goals', facts),
  ...empty('column', 'objectives', 'goals', facts),
  ...empty('column', 'objectives', 'measures', facts),
  ...empty('row', 'owners', 'measures', facts),
];

function empty(of: XGap['of'], column: XColumn, row: XRow, { lists, links }: XMatrixFacts): readonly XGap[] {
  const linked = new Set(
    links
      .filter((link) => link.column === column && link.row === row)
      .map(({ columnAt, rowAt }) => (of === 'column' ? columnAt : rowAt)),
  );
  return lists[of === 'column' ? column : row].flatMap(({ isRest }, at) =>
    isRest || linked.has(at) ? [] : [{ of, at, column, row }],
  );
}
