import type { Words } from '../../en';

export const since: Words['review']['since'] = {
  columns: { action: '行动', owner: '责任人', due: '完成时限', firstDue: '原定时限', late: '逾期', status: '状态' },
  states: { open: '进行中', overdue: '逾期', done: '已完成', dropped: '已放弃' },
  for: (name) => `针对“${name}”`,
  opened: (cycle) => `${cycle}回顾时提出。`,
  effective: { yes: '有效。', no: '无效。', partly: '部分有效。' },
  effectUnknown: '未记录是否有效。',
  standardised: (text) => `已标准化为：${text}`,
  notStandardised: '尚未标准化。',
  note: (text) => `备注：${text}`,
  notFollowedUp: '无人跟进，仍未完成，转入下一周期。',
  became: (action, told) => `${action}：${told}`,
  details: '跟踪结果',
  nothing: '没有未完成的行动。',
};
