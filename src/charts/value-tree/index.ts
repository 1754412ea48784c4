import type { Chart } from '../chart';
import { baselineAt, type Drawing, type Mark } from '../drawing';
import { SMALL_SIZE, textAt } from '../label';
import { notes } from '../notes';
import { PORTRAIT, runsThatFit } from '../paper';
import type { ValueTreeFacts } from './facts';
import { columnsOf, heightOf, rowMarks, rowsOf, type Columns, type ValueRow } from './rows';

export type { Contribution, ValueNode, ValueTreeFacts } from './facts';

/** A KPI a row, and below it, further to the right, what it is made of, with bars of what each adds to its variance. */
export const valueTree: Chart<ValueTreeFacts> = { draw, parts };

const EDGE = 12;
const WIDTH = 824;
const HEAD = 20;

function draw(facts: ValueTreeFacts): Drawing {
  const { roots, words, letters, shown } = facts;
  const all = rowsOf(roots);
  // Columns are those of the whole tree on each of its pages.
  const columns = columnsOf(all, words, { left: EDGE, right: WIDTH - EDGE });
  const rows = all.slice(...(shown ?? [0]));
  const tops = topsOf(rows, columns);
  const bottom = tops.at(-1)!;
  const below = notes(words.notes, { x: EDGE, y: bottom + 8, width: WIDTH - 2 * EDGE });
  return {
    width: WIDTH,
    height: below.bottom + EDGE,
    marks: [
      ...head(words, columns),
      ...rows.flatMap((row, i) => rowMarks(row, tops[i]!, columns, letters)),
      ...below.marks,
    ],
  };
}

/** The upper edge of each row, and the lower one of the last. */
const topsOf = (rows: readonly ValueRow[], columns: Columns): readonly number[] =>
  rows.reduce((tops, row) => [...tops, tops.at(-1)! + heightOf(row, columns)], [EDGE + HEAD]);

const head = ({ target, actual }: ValueTreeFacts['words'], columns: Columns): readonly Mark[] =>
  (
    [
      [target, columns.target, columns.widths.target],
      [actual, columns.actual, columns.widths.actual],
    ] as const
  ).map(([text, x, most]) =>
    textAt(
      text,
      { x, y: baselineAt(EDGE + HEAD / 2, SMALL_SIZE) },
      { size: SMALL_SIZE, anchor: 'end', fill: 'muted', most },
    ),
  );

/** Rows page by page, as many as each has room for. */
function parts(facts: ValueTreeFacts): readonly ValueTreeFacts[] {
  const all = rowsOf(facts.roots).map((_, at) => at);
  const range = (run: readonly number[]): ValueTreeFacts => ({ ...facts, shown: [run[0]!, run.at(-1)! + 1] });
  return runsThatFit(all, (run) => draw(range(run)), PORTRAIT).map(range);
}
