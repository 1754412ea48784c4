import type { Words } from '../en';

export const exporting: Words['exporting'] = {
  overview: '概览',
  unit: '单位',
  status: '状态',
  until: (period, to, asOf) => `截至${period}（${to}）的年度累计，查看日期${asOf}`,
  pagesBehind: '后面各页是供程序读取的数据表。',
  tooLarge: (table, column, of) => `${of}的${column}位数过多，表${table}放不下：表中的数值须小于1,000,000,000,000。`,
  writeLargerUnit: '请改用更大的单位，如百万。',
  fault: (message) => `hoshin自身出错：“${message}”。`,
  reportFault: '请反馈此问题；其他计划不受影响。',
  plansDone: (done, of) => `已完成${done}份计划，共${of}份`,
  plansWithErrors: (faulty, of) => `${of}份计划中有${faulty}份有错误。`,
  seeProblems: '详见表problems。',
};
