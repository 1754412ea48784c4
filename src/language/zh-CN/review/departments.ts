import type { Words } from '../../en';

export const departments: Words['review']['departments'] = {
  columns: { name: '部门', score: '得分', range: '得分区间', coverage: '已报权重', grade: '等级' },
  nothing: '本年度没有部门计分卡。',
  noReview: (names) => `本周期没有回顾：${names}。`,
};
