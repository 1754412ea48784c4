import type { Words } from '../en';

export const reviewIndex: Words['reviewIndex'] = {
  title: (plan, cycle) => `${plan}：${cycle}绩效回顾目录`,
  columns: {
    scorecard: '计分卡',
    score: '得分',
    grade: '等级',
    standing: '得分性质',
    statuses: 'KPI状态',
    reviewed: '已召开',
    cycle: '周期',
  },
  others: '其他周期',
};
