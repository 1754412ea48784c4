import { isComplete } from '../model/gaps';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import { isOpen, measuresOn } from '../tracking';
import { groupBy } from '../util/group';
import type { Rule } from './rule';

export const ownerOverloaded: Rule = {
  id: 'owner-overloaded',
  summary: 'One person owns more than 7 open measures.',
  severity: 'info',
  group: 'structure',
  check(plan, { asOf, report }) {
    const { most } = plan.policy.warnings['owner-overloaded'];
    const owned = measuresOf(plan).filter(({ owner }) => owner !== undefined);
    const crowds = [...groupBy(owned, ({ owner, kpi }) => `${kpi.scorecard.year} ${owner}`).values()].filter(
      ({ length }) => length > most,
    );
    // A review that could not be read may say that some are done.
    if (crowds.length === 0 || !isComplete(plan, 'review')) return;
    const statusOf = measuresOn(plan, asOf);
    for (const measures of crowds.map((crowd) => crowd.filter((measure) => isOpen(statusOf(measure))))) {
      if (measures.length <= most) continue;
      const { owner, kpi } = measures[0]!;
      report({
        message: {
          en: `${owner} owns ${measures.length} open measures of ${kpi.scorecard.year}, more than ${most}.`,
          'zh-CN': `“${owner}”负责${kpi.scorecard.year}年${measures.length}项未完成的行动措施，多于${most}项。`,
        },
        span: locate(measures[most]!.origin, ['owner']),
        help: {
          en: 'Write another “owner:” into some of them.',
          'zh-CN': '请把其中几项的“owner:”改为他人。',
        },
        related: measures.map(({ address, origin }) => ({
          message: { en: `Owns “${address}”.`, 'zh-CN': `负责“${address}”。` },
          span: locate(origin, ['owner']),
        })),
      });
    }
  },
};
