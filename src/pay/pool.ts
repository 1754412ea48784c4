import { decimal, sum, type Decimal } from '../util/decimal';

const CENT = decimal(1).div(100);

/**
 * Shares an amount in proportion to `parts`, to the cent (spec 04.2): every share is floored, and the cents that are
 * left go to the largest remainders, of equal ones to the first. The shares total the amount exactly.
 * Throws a RangeError when the parts total nothing.
 */
export function sharePool(total: Decimal, parts: readonly Decimal[]): Decimal[] {
  const whole = sum(parts);
  if (whole.n === 0n) throw new RangeError('The parts of a pool total nothing.');
  const exact = parts.map((part) => total.mul(part).div(whole));
  const floors = exact.map((share) => share.floor(2));
  const left = Number(total.sub(sum(floors)).mul(100).floor());
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.sub(floors[index]!) }))
    .sort((a, b) => b.remainder.compare(a.remainder) || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((share, index) => (lucky.has(index) ? share.add(CENT) : share));
}
