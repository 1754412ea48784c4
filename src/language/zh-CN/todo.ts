import type { Words } from '../en';

export const todo: Words['todo'] = {
  title: (plan) => `${plan}：待办事项`,
  summary: ({ late, unanswered, due, open }, day, until) =>
    `截至${day}：逾期${late}项，待答复${unanswered}项，${until}前到期${due}项${open > 0 ? `，未定日期${open}项` : ''}。`,
  nothing: (day, until) => `截至${day}，没有逾期或待答复的事项，${until}前也没有到期事项。`,
  nobody: '未定责任人',
  columns: { type: '类别', what: '事项', for: '所属', due: '期限', state: '状态' },
  types: {
    values: '报数',
    review: '回顾',
    measure: '措施',
    stage: '阶段',
    action: '行动',
    support: '答复',
    milestone: '里程碑',
    link: '支撑确认',
  },
  values: (period, names) => `${period}：${names.length > 2 ? `${names.length}项数据` : names.join('、')}`,
  late: (days) => `逾期${days}天`,
  unanswered: (days) => (days === 0 ? '尚未答复' : `${days}天未答复`),
  dueIn: (days) => (days === 0 ? '今天' : days === 1 ? '明天' : `${days}天后`),
  noDate: '未定日期',
  dueOn: (due, state) => `期限${due}，${state}`,
  event: (type, what, person) => `${type}：${what}${person === undefined ? '' : `（${person}）`}`,
};
