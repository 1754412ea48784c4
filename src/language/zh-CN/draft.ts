import type { Words } from '../en';

export const draft: Words['draft'] = {
  head: (scorecard, cycle) => `${scorecard}${cycle}回顾：填写任何内容之前为草稿。`,
  howTo: '请填写会议所述内容，并去掉行首的“# ”；没有谈到的可以保持原样。',
  day: '日期',
  name: '姓名',
  text: '内容',
  id: '编号',
  kpi: 'KPI',
  department: '部门',
  due: (day) => `期限${day}`,
  late: (day, days) => `期限${day}，已逾期${days}天`,
  noDate: '未定日期',
  planned: (share) => `计划${share}`,
  reported: (share) => `已报${share}`,
  figures: (kpi, actual, target, status) => `${kpi}：实际${actual}，目标${target}，${status}`,
  lost: (points) => `失${points}分`,
  next: '随后到期',
  made: (file) => `已生成${file}`,
  there: (scorecard, cycle, place) => `${scorecard}已有${cycle}的回顾，保持不变：${place}`,
};
