import type { Person, Pool } from '../model/types';
import { isIn } from '../model/posts';
import { num, step, sumOf } from '../scoring/step';
import type { Step } from '../scoring/types';
import { inside } from '../source/locate';
import { isZero, sum, type Decimal } from '../util/decimal';
import { earnedMonths } from './annual-pay';
import { sharePool } from './pool';
import type { Settlement } from './settlement';

/** A pool with what each person gets of it. */
export interface SharedPool {
  readonly pool: Pool;
  readonly shares: readonly PoolShare[];
}

export interface PoolShare {
  readonly person: Person;
  /** The basis of the share: annual part × months / 12 × coefficient, not rounded. */
  readonly part: Decimal;
  readonly amount: Decimal;
  readonly steps: readonly Step[];
}

/**
 * Shares a pool among those of its departments (spec 04.2). Without anybody, or where all parts are 0, nobody gets
 * anything.
 */
export function shareOut(pool: Pool, settlements: readonly Settlement[]): SharedPool {
  const sharers = settlements.filter(({ person }) => isIn(person, pool));
  const parts = sharers.map(({ person, stretches }) => person.annual.mul(earnedMonths(stretches)).div(12));
  const whole = sum(parts);
  const amounts = isZero(whole) ? parts : sharePool(pool.amount, parts);
  const shares = sharers.map(({ person }, i) => {
    const [part, amount] = [parts[i]!, amounts[i]!];
    return {
      person,
      part,
      amount,
      steps: [
        step('poolParts', () => sumOf(parts, whole)),
        step(
          'poolShare',
          () => `${num(pool.amount)} × ${num(part)} / ${num(whole)} → ${num(amount)}`,
          inside(pool.origin, 'amount'),
        ),
      ],
    };
  });
  return { pool, shares };
}
