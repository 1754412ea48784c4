import { isRead } from '../model/gaps';
import type { Kpi } from '../model/types';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
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
      const unit = unitOf(kpi);
      report({
        message: {
          en: `Measure “${address}” has no expected effect, so nobody can judge whether the measures of “${kpi.address}” suffice.`,
          'zh-CN': `行动措施“${address}”没有写预期效果，无法判断“${kpi.address}”的措施是否足够。`,
        },
        span: locate(origin, ['id']),
        help: {
          en: `Add “effect:” with the change of ${kpi.id} that it should bring${unit.en}; good is positive.`,
          'zh-CN': `请用“effect:”写明它应使“${kpi.id}”改变多少${unit['zh-CN']}；改善为正。`,
        },
      });
    }
  },
};

function unitOf({ unit }: Kpi): Localized {
  if (unit === undefined) return { en: '', 'zh-CN': '' };
  return unit === '%'
    ? { en: ', in percentage points', 'zh-CN': '（以百分点计）' }
    : { en: `, in ${unit}`, 'zh-CN': `（单位：${unit}）` };
}
