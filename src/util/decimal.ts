import { Fraction } from './fraction';

/** An exact number: a fraction of two integers of any size. Nothing in hoshin computes with binary floating point. */
export type Decimal = Fraction;

const PLAIN = /^[+-]?\d+(\.\d+)?$/;

/**
 * The exact value of a number as written in a plan file.
 *
 * A JavaScript number is accepted because the reader refuses more than 15 significant digits, and up to
 * there its shortest decimal form is the written one. Throws a RangeError for text that is not a plain decimal.
 */
export function decimal(written: number | bigint | string): Decimal {
  if (Number.isSafeInteger(written)) return integer(written as number);
  const text = typeof written === 'number' ? withoutExponent(written) : String(written);
  if (!PLAIN.test(text)) throw new RangeError(`“${text}” is not a decimal number.`);
  const [whole = '', decimals = ''] = text.split('.');
  return Fraction.of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Values never change, and plans are full of the same few whole numbers. */
const integers = new Map<number, Decimal>();

const MOST_INTEGERS = 10_000;

function integer(value: number): Decimal {
  const known = integers.get(value);
  if (known) return known;
  const made = Fraction.of(value);
  if (integers.size < MOST_INTEGERS) integers.set(value, made);
  return made;
}

export const ZERO: Decimal = Fraction.of(0);
export const ONE: Decimal = Fraction.of(1);
export const HUNDRED: Decimal = Fraction.of(100);

export const sum = (values: Iterable<Decimal>): Decimal => sumOfSlice([...values], 0);

/**
 * The sum of a slice, as that of its halves: fractions of thousands of unlike denominators add up to one of thousands
 * of digits, which then few additions have to carry.
 */
function sumOfSlice(values: readonly Decimal[], from: number, to = values.length): Decimal {
  if (to - from <= 1) return values[from] ?? ZERO;
  const middle = (from + to) >> 1;
  return sumOfSlice(values, from, middle).add(sumOfSlice(values, middle, to));
}

export const product = (values: readonly Decimal[]): Decimal => values.reduce((all, value) => all.mul(value), ONE);

export const min = (first: Decimal, ...rest: readonly Decimal[]): Decimal =>
  rest.reduce((a, b) => (b.lt(a) ? b : a), first);

export const max = (first: Decimal, ...rest: readonly Decimal[]): Decimal =>
  rest.reduce((a, b) => (b.gt(a) ? b : a), first);

/** `value`, moved to the nearer end where it lies outside `low` … `high`. */
export const clamp = (value: Decimal, low: Decimal, high: Decimal): Decimal => max(low, min(value, high));

export const isZero = (value: Decimal): boolean => value.n === 0n;

export const isWhole = (value: Decimal): boolean => value.d === 1n;

/**
 * Tests whether a number has so many digits, on either side of its fraction, that computing with it is no longer cheap.
 */
export const isHuge = ({ n, d }: Decimal): boolean => n > HUGE || n < -HUGE || d > HUGE;

const HUGE = 10n ** 600n;

/** Places that the neighbours of a huge number have. */
const NEAR = 60;

const BETWEEN = Fraction.of(1, 10n ** BigInt(NEAR));

/** The short numbers that a huge one lies between, ends included; of any other number itself. */
export function enclosed(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  if (!isHuge(value)) return { low: value, high: value };
  const low = value.floor(NEAR);
  return { low, high: low.add(BETWEEN) };
}

export const isPositive = (value: Decimal): boolean => value.n > 0n;

export const isNegative = (value: Decimal): boolean => value.n < 0n;

/** Rounded half away from zero (spec 02.1): 1.005 → 1.01, −1.005 → −1.01. */
export const round = (value: Decimal, decimals: number): Decimal => value.round(decimals);

/** Rounded as `round` does and written out: exactly `decimals` places, no exponent, never “-0”. */
export function fixed(value: Decimal, decimals: number): string {
  const rounded = round(value, decimals);
  const { n, d } = rounded.abs();
  const digits = ((n * 10n ** BigInt(decimals)) / d).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = isNegative(rounded) ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** Number for readers: `−1,234,567.50`, with a real minus. */
export const grouped = (value: Decimal, decimals: number): string =>
  fixed(value, decimals)
    .replace('-', '−')
    .replace(/^(−?)(\d+)/, (_, sign: string, whole: string) => sign + thousands(whole));

function thousands(digits: string): string {
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(',');
}

/** For JSON: the number as printed, with at most `decimals` places. */
export const toNumber = (value: Decimal, decimals: number): number => Number(fixed(value, decimals));

/** The significant digits that a JavaScript number keeps. */
const SIGNIFICANT = 15;

/** For JSON: the number unrounded, up to 15 significant digits. */
export function unrounded(value: Decimal): number {
  const whole = value.abs().n.toString().length - value.d.toString().length;
  const places = Math.max(0, SIGNIFICANT + 1 - whole);
  return Number(Number(fixed(value, places)).toPrecision(SIGNIFICANT));
}

/** Counts the decimal places that a number was written with: 2 for `99.50`, 0 for `12`. */
export const decimalsOf = (written: string): number => /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;

/** Tests for a number that a plan could write: it ends within the digits that a JavaScript number keeps. */
export const isWritable = ({ n, d }: Decimal): boolean => (n * 10n ** BigInt(SIGNIFICANT)) % d === 0n;

/** The shortest exact writing, with at most `atMost` places (default: all that a plan could write, else 6). */
export function plain(value: Decimal, atMost = isWritable(value) ? SIGNIFICANT : 6): string {
  const text = fixed(value, atMost);
  let end = text.length;
  if (!text.includes('.')) return text;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** `1e-7` → `0.0000001`: JavaScript writes very small and very large numbers with an exponent. */
function withoutExponent(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const places = decimalsOf(mantissa);
  const power = Fraction.of(10).pow(Number(exponent));
  return fixed(decimal(mantissa).mul(power), Math.max(0, places - Number(exponent)));
}
