import { clamp, decimal, max, min, ONE, ZERO, type Decimal } from '../util/decimal';

const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const WIDTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const EIGHTHS = decimal(8);

/** Where a value is missing. */
const GAP = '·';

/** Values in a row as columns from the lowest to the highest, one character each. */
export function sparkline(values: readonly (Decimal | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return '';
  const [low, high] = [min(known[0]!, ...known), max(known[0]!, ...known)];
  return values.map((value) => (value ? HEIGHTS[levelOf(value, low, high)]! : GAP)).join('');
}

/** 0 for the lowest value, 7 for the highest, in the middle where all are the same. */
function levelOf(value: Decimal, low: Decimal, high: Decimal): number {
  if (low.equals(high)) return 3;
  return Number(value.sub(low).div(high.sub(low)).mul(EIGHTHS.sub(ONE)).round().valueOf());
}

const LONGEST = 10;

/** A share of a whole as a bar of at most ten characters, to an eighth of one; never nothing for more than 0. */
export function bar(share: Decimal): string {
  const eighths = Number(clamp(share, ZERO, ONE).mul(EIGHTHS).mul(decimal(LONGEST)).ceil().valueOf());
  return '█'.repeat(Math.floor(eighths / 8)) + WIDTHS[eighths % 8]!;
}
