import { displayWidth } from '../../util/display-width';
import { libraries } from './libraries';
import type { Align } from './grid';
import { GAP } from './layout';

/** The text of each column on one line of the page; each fits its column. */
export type TableLine = readonly string[];

/** Lines that cli-table3 lays out: it takes a hundred times as long as filling up the columns of those that follow. */
const LAID_OUT = 3;

/** Columns of given widths beside each other, without borders. */
export function tabulate(lines: readonly TableLine[], widths: readonly number[], aligns: readonly Align[]): string {
  if (lines.length === 0) return '';
  const rest = lines.slice(LAID_OUT).map((line) => filledUp(line, widths, aligns));
  return [layOut(lines.slice(0, LAID_OUT), widths, aligns), ...rest].join('\n');
}

const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'] as const;
const CROSSINGS = [
  'top-mid',
  'top-left',
  'top-right',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left-mid',
  'mid-mid',
  'right-mid',
] as const;
const NO_BORDERS = Object.fromEntries([...BORDERS, ...CROSSINGS].map((name) => [name, '']));

/** Lets cli-table3 lay lines out. */
export function layOut(lines: readonly TableLine[], widths: readonly number[], aligns: readonly Align[]): string {
  const Table = libraries.cliTable();
  const table = new Table({
    colWidths: [...widths],
    colAligns: [...aligns],
    chars: { ...NO_BORDERS, middle: GAP },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(...lines.map((line) => [...line]));
  return table.toString();
}

const filledUp = (line: TableLine, widths: readonly number[], aligns: readonly Align[]): string =>
  line
    .map((text, i) => {
      const blanks = ' '.repeat(Math.max(0, widths[i]! - displayWidth(uncoloured(text))));
      return aligns[i] === 'right' ? blanks + text : text + blanks;
    })
    .join(GAP);

/** Cells hold no other control character than those of their own colour. */
// eslint-disable-next-line no-control-regex
const uncoloured = (text: string): string => text.replace(/\u001b\[\d+m/g, '');
