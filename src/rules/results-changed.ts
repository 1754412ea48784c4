import { isRead } from '../model/gaps';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const resultsChanged: Rule = {
  id: 'results-changed',
  summary: 'Results of another plan do not fit their seal: somebody has edited them.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    for (const { id, period, digest, fittingDigest, origin } of plan.results) {
      if (digest === fittingDigest || !isRead(plan, origin)) continue;
      report({
        message: {
          en: `The results of “${id}” to the end of ${period.text} do not fit their digest: they were edited after they were exported.`,
          'zh-CN': `“${id}”截至${period.text}的业绩结果与校验码“digest”不符：导出后被改动过。`,
        },
        span: locate(origin, ['digest']),
        help: {
          en: 'Correct the value in that plan, commit it there, and run “hoshin export --results” anew.',
          'zh-CN': '请在原计划中更正并提交，再用“hoshin export --results”重新导出。',
        },
      });
    }
  },
};
