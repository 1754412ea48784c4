import { inChinese } from '../calendar/ranges';
import { locate } from '../source/locate';
import { judgedFigures } from '../scoring';
import { unexplainedReds } from '../tracking';
import type { Rule } from './rule';
import { reached } from './words/tracked';

export const reviewWithoutCause: Rule = {
  id: 'review-without-cause',
  summary: 'A review says nothing of why a KPI is red.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const {
      review: { scorecardId, cycle, origin },
      reds,
      since,
    } of unexplainedReds(plan, asOf)) {
      const named = reds.map((track) => ({ id: track.item.id, now: reached(track.item, judgedFigures(track)) }));
      const such = `“{kpi: ${reds[0]!.item.id}, finding: …, whys: […], cause: …}”`;
      report({
        message: {
          en: `The review of ${scorecardId} for ${cycle.text} does not say why ${named.map(({ id, now }) => `“${id}” (${now.en})`).join(', ')} ${reds.length === 1 ? 'was' : 'were'} red on ${since}.`,
          'zh-CN': `“${scorecardId}”${inChinese(cycle)}的回顾没有写明${named.map(({ id, now }) => `“${id}”（${now['zh-CN']}）`).join('、')}在${since}为红灯的原因。`,
        },
        span: locate(origin, ['check'], 'key'),
        help: {
          en: `Add what was found to “check:”, such as ${such}.`,
          'zh-CN': `请在“check:”中补写检查发现，如${such}。`,
        },
        since,
      });
    }
  },
};
