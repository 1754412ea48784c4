import type { Words } from '../../en';

export const meeting: Words['review']['meeting'] = {
  company: '公司',
  department: '部门',
  position: '岗位',
  head: '负责人',
  holder: '任职人',
  cycle: '周期',
  days: (cycle, from, to) => `${cycle}（${from}至${to}）`,
  held: '会议日期',
  chair: '主持人',
  present: '参会人员',
  rhythm: '会议频次',
  rhythms: { week: '每周', month: '每月', quarter: '每季度', half: '每半年', year: '每年' },
  missing: '尚缺的回顾',
  asOf: '数据截至',
  version: '计划版本',
  standing: '得分性质',
  purpose: '用途',
  purposes: { improvement: '仅用于改进', assessment: '结果考核' },
  notWritten: '本周期没有写回顾，下文缺少会议所述内容。',
};
