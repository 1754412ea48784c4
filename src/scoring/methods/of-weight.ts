import { HUNDRED, isNegative, ZERO, type Decimal } from '../../util/decimal';
import { num, result, step } from '../step';
import type { Step } from '../types';
import { weightOrigin, type Objective, type Points } from './method';

/** The points that a per cent of the weight makes, never below 0. */
export function ofWeight(percent: Decimal, objective: Objective, first: Step): Points {
  const { weight } = objective;
  if (isNegative(percent))
    return { points: ZERO, steps: [first, step('notBelowZero', () => `max(${num(percent)}; 0) = 0`)] };
  const points = weight.mul(percent).div(HUNDRED);
  return {
    points,
    steps: [
      first,
      step(
        'pointsFromPercent',
        () => `${num(weight)} × ${num(percent)} / 100 ${result(points)}`,
        weightOrigin(objective),
      ),
    ],
  };
}
