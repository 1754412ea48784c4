import type { Words } from '../en';

export const site: Words['site'] = {
  year: (year) => `${year}年`,
  parts: { label: '本站栏目', overview: '总览' },
  search: {
    label: '搜索',
    submit: '查找',
    found: (count, all) => `找到${count}项，共${all}项`,
    none: '没有找到',
  },
  asOf: (day) => `查看日期：${day}`,
  download: '下载本页表格',
  overview: {
    title: (plan) => `${plan}：总览`,
    until: (cycle, day) => `数据截至${cycle}末，查看日期${day}。`,
    columns: { scorecard: '计分卡', score: '得分', grade: '等级', kpis: 'KPI状态', course: '走势' },
    byMonth: (year) => `${year}年各月得分`,
  },
  cycles: {
    title: '绩效回顾',
    columns: { days: '起止日期', company: '公司得分', reviews: '已召开' },
    days: (from, to) => `${from}至${to}`,
    held: (held, all) => `${held}/${all}`,
  },
  entries: {
    title: '索引',
    columns: { name: '名称', type: '类别', of: '所属', who: '责任人', about: '说明' },
    types: {
      scorecard: '计分卡',
      kpi: 'KPI',
      measure: '措施',
      project: '挑战项目',
      action: '行动',
      review: '绩效回顾',
    },
  },
  scorecard: {
    above: '上级',
    kpis: 'KPI',
    cycles: '各周期得分',
    years: '各年对比',
    reports: '报告',
  },
  kpi: {
    years: '各年对比',
    measures: '措施',
    actions: '行动',
    findings: '回顾中的发现',
    changes: '变更记录',
    columns: {
      field: '项目',
      before: '变更前',
      after: '变更后',
      reason: '原因',
      askedBy: '申请人',
      approvedBy: '批准人',
      day: '日期',
      by: '提交人',
      subject: '提交说明',
    },
    notApproved: '未批准',
  },
};
