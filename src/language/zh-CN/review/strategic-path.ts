import type { Words } from '../../en';

export const strategicPath: Words['review']['strategicPath'] = {
  columns: {
    kpi: '战略KPI',
    baseline: '基准值',
    actual: (year) => `${year}年实际值`,
    forecast: '预测',
    status: '状态',
  },
  nothing: '没有战略KPI。',
};
