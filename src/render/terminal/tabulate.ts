import { displayWidth } from '../../util/display-width';
import type { Align } from './grid';
import { GAP } from './layout';

/** The text of each column on one line of the page; each fits its column. */
export type TableLine = readonly string[];

/** Columns of given widths beside each other, without borders: as cli-table3 draws them, which takes far longer. */
export const tabulate = (lines: readonly TableLine[], widths: readonly number[], aligns: readonly Align[]): string =>
  lines.map((line) => filledUp(line, widths, aligns)).join('\n');

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
