import type { Words } from '../../en';

export const summary: Words['review']['summary'] = {
  score: { provisional: '暂估得分', final: '最终得分' },
  range: '得分区间',
  coverage: '已报权重',
  grade: '考核等级',
  bonus: '已得加分',
  deductions: '扣分',
  veto: '一票否决',
  vetoed: (name, on) => `${name}，${on}；否决前得分：`,
  status: 'KPI状态',
  change: '较上一周期',
  noScore: '尚无可计分的数据',
  gaps: '失分最多的KPI',
  gapColumns: { kpi: 'KPI', weight: '权重', points: '得分', lost: '失分' },
  noGaps: '没有失分。',
  changed: '较上一周期的变化',
  nothingChanged: '状态没有变化。',
  noComparison: '没有可比较的上一周期。',
};
