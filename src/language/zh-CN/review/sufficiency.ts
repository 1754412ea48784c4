import type { Words } from '../../en';

export const sufficiency: Words['review']['sufficiency'] = {
  columns: {
    kpi: 'KPI',
    target: '全年目标',
    forecast: '全年预测',
    gap: '差距',
    effects: '未完成措施的预期效果',
    enough: '足够',
  },
  noGap: '无差距',
  withoutEffect: (names) => `未写预期效果：${names}。`,
  nothing: '没有同时具备目标值和预测值的KPI。',
};
