import { libraries } from './libraries';
import type { Align } from './grid';
import { GAP } from './layout';

/** The text of each column on one line of the page; each fits its column. */
export type TableLine = readonly string[];

/** cli-table3 slows down with the square of the rows. */
const CHUNK = 40;

/** Columns of given widths beside each other, without borders. */
export function tabulate(lines: readonly TableLine[], widths: readonly number[], aligns: readonly Align[]): string {
  const chunks = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, i) =>
    lines.slice(i * CHUNK, (i + 1) * CHUNK),
  );
  return chunks.map((chunk) => tabulateChunk(chunk, widths, aligns)).join('\n');
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

function tabulateChunk(lines: readonly TableLine[], widths: readonly number[], aligns: readonly Align[]): string {
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
