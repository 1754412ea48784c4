import type { Person, Pool } from '../model/types';
import { isIn } from '../model/posts';
import { num, result, step } from '../scoring/step';
import type { Step } from '../scoring/types';
import { inside } from '../source/locate';
import { isZero, sum, type Decimal } from '../util/decimal';
import { earned } from './annual-pay';
import { MONTHS_OF_YEAR } from './money';
import { sharePool } from './pool';
import type { Settlement } from './settlement';
import { earnedText } from './settlement-steps';

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
 * Shares a pool by the months that people were in its departments (spec 04.2); nobody's steps tell the share of
 * another. Without anybody, or where all parts are 0, nobody gets anything.
 */
export function shareOut(pool: Pool, settlements: readonly Settlement[]): SharedPool {
  const sharers = settlements.flatMap(({ person, stretches }) => {
    const own = stretches.filter(({ post }) => isIn(post, pool));
    return own.length > 0 ? [{ person, own }] : [];
  });
  const parts = sharers.map(({ own }) => earned(own).div(MONTHS_OF_YEAR));
  const whole = sum(parts);
  const amounts = isZero(whole) ? parts : sharePool(pool.amount, parts);
  const shares = sharers.map(({ person, own }, i) => {
    const [part, amount] = [parts[i]!, amounts[i]!];
    return {
      person,
      part,
      amount,
      steps: [
        step(
          'poolPart',
          () => `${earnedText(own, person)} / ${num(MONTHS_OF_YEAR)} ${result(part)}`,
          inside(person.origin, 'annual'),
        ),
        step('poolParts', () => num(whole)),
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
