import type { Words } from '../../en';

export const xMatrix: Words['review']['xMatrix'] = {
  columns: { goal: '战略KPI与年度目标', target: '目标值', measures: '行动措施', carriedBy: '承接方（KPI数）' },
  owned: (measure, owner) => `${measure}（${owner}）`,
  carrier: (scorecard, kpis) => `${scorecard}（${kpis}）`,
  noObjective: '本年度没有目标。',
  noMeasure: '没有措施。',
  nobody: '无人承接。',
  notLinked: '未对应战略KPI',
  nothing: '既没有战略，也没有年度目标。',
};
