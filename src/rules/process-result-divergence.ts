import { locate } from '../source/locate';
import { judgedFigures } from '../scoring';
import { divergences } from '../tracking';
import type { Localized } from '../util/language';
import type { Rule } from './rule';
import { quoted } from './words/lists';
import { periodsOf } from './words/periods';
import { reached } from './words/tracked';

export const processResultDivergence: Rule = {
  id: 'process-result-divergence',
  summary: 'All process indicators of a KPI are green while it is red for two months, or the reverse.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, result, moments, indicators, since } of divergences(plan, asOf)) {
      const process = result === 'red' ? 'green' : 'red';
      const names = quoted(indicators.map(({ measure, id }) => `${measure.id}/${id}`));
      const [span, now] = [
        periodsOf(moments[0]!.own.period.unit, moments.length),
        reached(kpi, judgedFigures(moments[0]!.track)),
      ];
      report({
        message: {
          en: `“${kpi.address}” has been ${result} since ${since}, ${span.en} in a row (${now.en}), while its process is ${process}: ${names.en}.`,
          'zh-CN': `自${since}起，“${kpi.address}”连续${span['zh-CN']}为${LIGHTS[result]}（${now['zh-CN']}），而其过程评价指标均为${LIGHTS[process]}：${names['zh-CN']}。`,
        },
        span: locate(kpi.origin, ['id']),
        help: HELP[result],
        since,
      });
    }
  },
};

const LIGHTS = { red: '红灯', green: '绿灯' } as const;

const HELP: Readonly<Record<'red' | 'green', Localized>> = {
  red: {
    en: 'Ask whether these measures work on the cause at all, or whether the indicators look at the wrong thing.',
    'zh-CN': '请检查这些行动措施是否真正针对原因，或指标是否选错了对象。',
  },
  green: {
    en: 'Ask what makes the result good without the process; it may not last, or the indicators look at the wrong thing.',
    'zh-CN': '请检查过程不佳而结果良好的原因：结果可能难以持续，或指标选错了对象。',
  },
};
