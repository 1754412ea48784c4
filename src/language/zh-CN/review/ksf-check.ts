import type { Words } from '../../en';

export const ksfCheck: Words['review']['ksfCheck'] = {
  columns: {
    ksf: '关键成功因素、战略KPI、年度目标',
    status: '状态',
    target: '目标值',
    actual: '实际值',
    attainment: '完成率',
  },
  noKpi: '没有战略KPI衡量它。',
  noObjective: '本年度没有目标。',
};
