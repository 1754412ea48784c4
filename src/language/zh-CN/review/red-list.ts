import type { Words } from '../../en';

export const redList: Words['review']['redList'] = {
  columns: { kpi: 'KPI', attainment: '完成率', cause: '根本原因', action: '行动' },
  noCause: '未记录原因。',
  noReview: '本周期没有回顾。',
  noAction: '没有记录行动。',
  allClosed: (actions) => `没有未完成的行动；已关闭${actions}项。`,
  action: (text, owner, due) => `${text}（${owner}，${due}）`,
  noDue: '未定日期',
  nothing: '没有红灯KPI。',
};
