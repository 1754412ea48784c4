import { daysBetween } from '../calendar/day';
import { locate } from '../source/locate';
import { unansweredSupport } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const supportUnanswered: Rule = {
  id: 'support-unanswered',
  summary: 'A request for support has had no reply for 14 days.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const {
      request: { of, by, origin },
      askedIn,
      since,
    } of unansweredSupport(plan, asOf)) {
      const days = daysBetween(since, asOf);
      report({
        message: {
          en: `${askedIn.scorecardId} has been waiting for support${of === undefined ? '' : ` of ${of}`} since ${since}, ${plural(days, 'day')} without a reply${by === undefined ? '' : `; it was asked for by ${by}`}.`,
          'zh-CN': `“${askedIn.scorecardId}”自${since}起${of === undefined ? '' : `向“${of}”`}提出的支持需求，已有${days}天没有答复${by === undefined ? '' : `；要求的时限为${by}`}。`,
        },
        span: locate(origin, ['ask']),
        help: {
          en: 'Ask for an answer and write it beside the request: “reply:” and “replied:”.',
          'zh-CN': '请催办，并在该需求旁写明答复（“reply:”）和答复日期（“replied:”）。',
        },
        since,
      });
    }
  },
};
