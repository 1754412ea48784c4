import type { Grid, GridCell } from './grid';
import { longestWord } from './pieces';
import { displayWidth } from '../../util/display-width';

/** Widths of a column: the one at which nothing is wrapped, and the one below which it would be unreadable. */
export interface Demand {
  readonly natural: number;
  readonly least: number;
}

const TEXT = { short: 12, long: 20 };
const WORD_OF_HEAD = { short: 8, long: 12 };
/** Above it, a “figure” is a text: its unit comes from a plan. */
const FIGURE = 24;

export const demands = ({ head, aligns, rows }: Grid): Demand[] =>
  aligns.map((_, column) =>
    demand(
      head?.[column] ?? '',
      rows.flatMap(({ cells }) => cells[column] ?? []),
    ),
  );

function demand(head: string, cells: readonly GridCell[]): Demand {
  const natural = Math.max(1, displayWidth(head), most(cells, widthOf));
  const least = Math.max(
    most(cells, ({ first }) => displayWidth(first)) + leastOfText(cells),
    Math.min(TEXT.long, most(cells, ownLine)),
  );
  return { natural, least: Math.min(natural, Math.max(least, between(longestWord(head), WORD_OF_HEAD))) };
}

const leastOfText = (cells: readonly GridCell[]): number =>
  cells.every(({ rigid }) => rigid)
    ? Math.min(
        FIGURE,
        most(cells, ({ text }) => displayWidth(text)),
      )
    : between(
        most(cells, ({ text }) => longestWord(text)),
        TEXT,
      );

/** The longest word of a text that is wrapped, on a line of its own. */
const ownLine = ({ rest = '', text, rigid }: GridCell): number => (rigid ? 0 : displayWidth(rest) + longestWord(text));

const widthOf = ({ first, text }: GridCell): number => displayWidth(first) + displayWidth(text);

const between = (width: number, { short, long }: { short: number; long: number }): number =>
  Math.min(long, Math.max(short, width));

const most = (cells: readonly GridCell[], measure: (cell: GridCell) => number): number =>
  cells.reduce((widest, cell) => Math.max(widest, measure(cell)), 0);
