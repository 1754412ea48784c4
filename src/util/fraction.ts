/**
 * An exact number: a fraction of two integers of any size in lowest terms. Its value never changes.
 *
 * Sums and products are reduced by the divisors that their parts have in common (Knuth, The Art of Computer
 * Programming 4.5.1), so that a total of thousands of digits costs little to go on from.
 */
export class Fraction {
  private constructor(
    /** Carries the sign. */
    readonly n: bigint,
    /** Positive. */
    readonly d: bigint,
  ) {}

  /** The fraction of two integers. Throws a RangeError where the lower one is zero. */
  static of(n: bigint | number, d: bigint = 1n): Fraction {
    return new Fraction(BigInt(n), 1n).over(new Fraction(d, 1n));
  }

  add(other: Operand): Fraction {
    const { n, d } = exact(other);
    const common = divisorOf(this.d, d);
    if (common === 1n) return new Fraction(this.n * d + n * this.d, this.d * d);
    const sum = this.n * (d / common) + n * (this.d / common);
    const shared = divisorOf(sum, common);
    return new Fraction(sum / shared, (this.d / common) * (d / shared));
  }

  sub(other: Operand): Fraction {
    return this.add(exact(other).neg());
  }

  mul(other: Operand): Fraction {
    const { n, d } = exact(other);
    const [first, second] = [divisorOf(this.n, d), divisorOf(n, this.d)];
    return new Fraction((this.n / first) * (n / second), (this.d / second) * (d / first));
  }

  /** Throws a RangeError for zero. */
  div(other: Operand): Fraction {
    return this.over(exact(other));
  }

  private over({ n, d }: Fraction): Fraction {
    if (n === 0n) throw new RangeError('Division by zero.');
    return this.mul(n < 0n ? new Fraction(-d, -n) : new Fraction(d, n));
  }

  /** The power of a whole exponent. Throws a RangeError for zero with a negative one. */
  pow(exponent: number): Fraction {
    if (exponent < 0) return Fraction.of(1).over(this.pow(-exponent));
    return new Fraction(this.n ** BigInt(exponent), this.d ** BigInt(exponent));
  }

  neg(): Fraction {
    return new Fraction(-this.n, this.d);
  }

  abs(): Fraction {
    return this.n < 0n ? this.neg() : this;
  }

  /** The largest number of so many decimal places that is not above it. */
  floor(places = 0): Fraction {
    const scale = 10n ** BigInt(places);
    return Fraction.of(floorOf(this.n * scale, this.d), scale);
  }

  /** The smallest number of so many decimal places that is not below it. */
  ceil(places = 0): Fraction {
    return this.neg().floor(places).neg();
  }

  /** The nearest number of so many decimal places; of two that are equally near, the one farther from zero. */
  round(places = 0): Fraction {
    const scale = 10n ** BigInt(places);
    const nearest = (2n * this.abs().n * scale + this.d) / (2n * this.d);
    return Fraction.of(this.n < 0n ? -nearest : nearest, scale);
  }

  /** Negative, zero or positive, as it is less than, equal to or more than the other. */
  compare(other: Operand): number {
    const { n, d } = exact(other);
    const difference = this.n * d - n * this.d;
    return difference < 0n ? -1 : Number(difference > 0n);
  }

  equals(other: Operand): boolean {
    const { n, d } = exact(other);
    return this.n === n && this.d === d;
  }

  lt(other: Operand): boolean {
    return this.compare(other) < 0;
  }

  lte(other: Operand): boolean {
    return this.compare(other) <= 0;
  }

  gt(other: Operand): boolean {
    return this.compare(other) > 0;
  }

  gte(other: Operand): boolean {
    return this.compare(other) >= 0;
  }

  /** The nearest JavaScript number, for places in pictures; NaN where both parts are beyond its range. */
  valueOf(): number {
    return Number(this.n) / Number(this.d);
  }

  /** `7/2`, or `7` where it is whole. */
  toString(): string {
    return this.d === 1n ? String(this.n) : `${this.n}/${this.d}`;
  }
}

type Operand = Fraction | number;

/** A whole number may stand for its fraction. */
const exact = (value: Operand): Fraction => (typeof value === 'number' ? Fraction.of(value) : value);

function floorOf(n: bigint, d: bigint): bigint {
  const whole = n / d;
  return n < 0n && n % d !== 0n ? whole - 1n : whole;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor, of which the second is positive; small numbers are divided as such. */
function divisorOf(a: bigint, b: bigint): bigint {
  if (b === 1n) return 1n;
  let [high, low] = [b, a < 0n ? -a : a];
  while (low > SAFE) [high, low] = [low, high % low];
  if (low === 0n) return high;
  return BigInt(smallDivisor(Number(low), Number(high % low)));
}

function smallDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
