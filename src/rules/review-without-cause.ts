import { inChinese } from '../calendar/ranges';
import { locate } from '../source/locate';
import { judgedFigures, type Track } from '../scoring';
import { unexplainedReds } from '../tracking';
import type { Localized } from '../util/language';
import type { Rule } from './rule';
import { firstOf } from './words/lists';
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
      const named = firstOf(reds, figuresOf);
      const such = `“{kpi: ${reds[0]!.item.id}, finding: …, whys: […], cause: …}”`;
      report({
        message: {
          en: `The review of ${scorecardId} for ${cycle.text} does not say why ${named.en} ${reds.length === 1 ? 'was' : 'were'} red on ${since}.`,
          'zh-CN': `“${scorecardId}”${inChinese(cycle)}的回顾没有写明${named['zh-CN']}在${since}为红灯的原因。`,
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

/** `“volume” (97.9 of 98.5%)` */
function figuresOf(track: Track): Localized {
  const now = reached(track.item, judgedFigures(track));
  return { en: `“${track.item.address}” (${now.en})`, 'zh-CN': `“${track.item.address}”（${now['zh-CN']}）` };
}
