import { locate } from '../source/locate';
import { unansweredSupport } from '../tracking';
import { plural } from '../util/plural';
import { daysBetween } from '../calendar/day';
import type { Rule } from './rule';

export const supportUnanswered: Rule = {
  id: 'support-unanswered',
  summary: 'A request for support has had no reply for 14 days.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { request: { of, by, origin }, askedIn, since } of unansweredSupport(plan, asOf)) {
      report({
        message: `${askedIn.scorecardId} has been waiting for support${of === undefined ? '' : ` of ${of}`} since ${since}, ${plural(daysBetween(since, asOf), 'day')} without a reply${by === undefined ? '' : `; it was asked for by ${by}`}.`,
        span: locate(origin, ['ask']),
        help: 'Ask for an answer and write it beside the request: “reply:” and “replied:”.',
        since,
      });
    }
  },
};
