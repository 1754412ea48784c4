import type { Direction, Kpi, Target } from '../model/types';
import { kpisOf } from '../model/walk';
import { overBy } from '../scoring/attainment';
import { targetQuantity } from '../scoring/quantity';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import { isZero } from '../util/decimal';
import type { Rule } from './rule';

export const challengeNotHarder: Rule = {
  id: 'challenge-not-harder',
  summary: 'A challenge target is not better than the basic one.',
  severity: 'error',
  group: 'targets',
  check(plan, { report }) {
    for (const { address, unit, direction, target: basic, challenge, origin } of kpisOf(plan)) {
      if (!challenge || !basic || isHarder(challenge.target, basic, direction)) continue;
      report({
        message: `The challenge target of “${address}” is ${targetQuantity(challenge.target, unit)}, which is not better than the basic target of ${targetQuantity(basic, unit)}.`,
        span: locate(challenge.origin, ['target']),
        help: `${wayOut(basic, direction)}, or delete “challenge:”.`,
        related: [{ message: 'The basic target.', span: locate(origin, ['basic', 'target']) }],
      });
    }
  },
};

/** Strictly better; a range must lie inside the basic one and be narrower. */
function isHarder(challenge: Target, basic: Target, direction: Direction): boolean {
  if (challenge.type === 'point') return !isZero(overBy(challenge.value, basic, direction));
  if (basic.type === 'point') return false;
  const inside = challenge.low.gte(basic.low) && challenge.high.lte(basic.high);
  return inside && challenge.high.sub(challenge.low).lt(basic.high.sub(basic.low));
}

function wayOut(basic: Target, direction: Kpi['direction']): string {
  if (basic.type === 'range') return `Set it to a narrower range between ${num(basic.low)} and ${num(basic.high)}`;
  return direction === 'lower' ? `Lower is better here: set it below ${num(basic.value)}` : `Higher is better here: set it above ${num(basic.value)}`;
}
