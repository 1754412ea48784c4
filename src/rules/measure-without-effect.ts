import { isRead } from '../model/gaps';
import type { Kpi } from '../model/types';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const measureWithoutEffect: Rule = {
  id: 'measure-without-effect',
  summary: 'A measure has no expected effect, so nobody can judge whether the measures suffice.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    for (const { kpi, effect, address, origin } of measuresOf(plan)) {
      // Milestones have no value that an effect could move.
      if (effect || !kpi.target || !isRead(plan, origin)) continue;
      report({
        message: `Measure “${address}” has no expected effect, so nobody can judge whether the measures of “${kpi.id}” suffice.`,
        span: locate(origin, ['id']),
        help: `Add “effect:” with the change of ${kpi.id} that it should bring${unitOf(kpi)}; good is positive.`,
      });
    }
  },
};

const unitOf = ({ unit }: Kpi): string => (unit === undefined ? '' : unit === '%' ? ', in percentage points' : `, in ${unit}`);
