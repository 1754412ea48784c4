import type { MeasureStatus } from '../tracking';
import { watch } from '../tracking';
import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const measureOverdue: Rule = {
  id: 'measure-overdue',
  summary: 'A measure is past its due date and not done.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measures } of watch(plan, asOf).reviewed) {
      for (const status of measures.filter(({ state }) => state === 'overdue')) {
        const { measure, reported, due, daysLate } = status;
        report({
          message: `Measure “${measure.address}” has been due since ${due}${movedFrom(status)} and is ${percent(reported)} done, ${plural(daysLate, 'day')} late.`,
          span: locate(measure.origin, ['due']),
          help: 'Say in a review that it is done (“do:” with its stages or “progress: 100%”), agree a new “due:” there, or give it up with “status: cancelled”.',
          since: due,
        });
      }
    }
  },
};

const movedFrom = ({ due, originalDue }: MeasureStatus): string => (originalDue === undefined || originalDue === due ? '' : ` (first ${originalDue})`);
