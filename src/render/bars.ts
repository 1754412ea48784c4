import { clamp, decimal, max, min, ONE, ZERO, type Decimal } from '../util/decimal';

const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const WIDTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const EIGHTHS = decimal(8);
const HALF = decimal('0.5');

/** Sign for a value that is missing. */
const GAP = '·';

/** Values in a row as columns from the lowest to the highest, one character each. */
export function sparkline(values: readonly (Decimal | undefined)[]): string {
  if (values.every((value) => value === undefined)) return '';
  return heights(values)
    .map((height) => (height ? HEIGHTS[Number(height.mul(EIGHTHS.sub(ONE)).round().valueOf())]! : GAP))
    .join('');
}

/** 0 for the lowest value, 1 for the highest, in the middle where all are the same. */
export function heights(values: readonly (Decimal | undefined)[]): readonly (Decimal | undefined)[] {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return values;
  const [low, high] = [min(known[0]!, ...known), max(known[0]!, ...known)];
  const isFlat = low.equals(high);
  return values.map((value) => value && (isFlat ? HALF : value.sub(low).div(high.sub(low))));
}

const LONGEST = 10;

/** A share of a whole as a bar of at most ten characters, to an eighth of one; never nothing for more than 0. */
export function bar(share: Decimal): string {
  const eighths = Number(clamp(share, ZERO, ONE).mul(EIGHTHS).mul(decimal(LONGEST)).ceil().valueOf());
  return '█'.repeat(Math.floor(eighths / 8)) + WIDTHS[eighths % 8]!;
}
