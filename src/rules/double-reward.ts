import type { Scoring } from '../model/types';
import { kpisOf } from '../model/walk';
import { mostPoints } from '../scoring/methods';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const doubleReward: Rule = {
  id: 'double-reward',
  summary: 'A method gives more than the weight on a KPI that also has a challenge.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    for (const { address, weight, scoring, challenge, origin } of kpisOf(plan)) {
      if (!challenge) continue;
      const most = mostPoints(scoring, weight);
      if (most.lte(weight)) continue;
      report({
        message: `The method of “${address}” gives up to ${num(most)} points for a weight of ${num(weight)}, and the challenge ${num(challenge.bonus)} more for the same result.`,
        span: locate(origin, ['basic', 'scoring'], 'key'),
        help: `${HELP[scoring.method]}, or delete “challenge:”.`,
        related: [{ message: 'The challenge.', span: locate(challenge.origin, [], 'key') }],
      });
    }
  },
};

const HELP: Record<Scoring['method'], string> = {
  ratio: 'Write “cap: 100%”',
  linear: 'Let the points end at 100',
  perUnit: 'Delete “bonus:” and “maxBonus:”',
  steps: 'Let the best tier give 100',
  milestones: 'Let the shares total 100 %',
};
