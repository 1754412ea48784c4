import { daysBetween } from '../calendar/day';
import { locate } from '../source/locate';
import { neglectedMeasures } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const measureNeglected: Rule = {
  id: 'measure-neglected',
  summary: 'A running measure has had no entry in a review for 45 days.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measure, since, isReported } of neglectedMeasures(plan, asOf)) {
      report({
        message: `No review has spoken of “${measure.address}” since ${isReported ? '' : 'it began on '}${since}, for ${plural(daysBetween(since, asOf), 'day')}.`,
        span: locate(measure.origin, ['id']),
        help: `Ask ${measure.owner ?? 'its owner'} and write the answer into the next review (“do:”); give it up with “status: cancelled” if nobody works on it.`,
        since,
      });
    }
  },
};
