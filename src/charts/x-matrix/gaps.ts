import type { XColumn, XGap, XMatrixFacts, XRow } from './facts';

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
