import type { Words } from '../../en';

export const objectives: Words['review']['objectives'] = {
  columns: {
    objective: '年度目标及其下级最弱KPI',
    weight: '权重',
    status: '状态',
    attainment: '完成率',
    points: '得分',
  },
  worst: (scorecard, kpi) => `${scorecard}：${kpi}`,
  noChild: '下级KPI均尚无得分。',
};
