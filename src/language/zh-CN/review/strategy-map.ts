import type { Words } from '../../en';

export const strategyMap: Words['review']['strategyMap'] = {
  columns: { ksf: '关键成功因素', status: '目标状态', drives: '驱动' },
  strengths: { strong: '强', medium: '中', weak: '弱' },
  drive: (name, strength) => `${name}（${strength}）`,
  driveLater: (name, strength, months) => `${name}（${strength}，滞后${months}个月）`,
  noObjective: '本年度无目标',
  noKsf: '没有关键成功因素。',
  nothing: '没有战略。',
};
