import type { Words } from '../../en';

export const planning: Words['review']['planning'] = {
  focus: '工作重点',
  noFocus: '没有记录工作重点。',
  note: (text) => `备注：${text}`,
  due: '本周期到期',
  nothingDue: '没有到期的阶段、措施或里程碑。',
  columns: { what: '阶段', of: '行动措施', owner: '责任人', due: '完成时限', state: '状态' },
  wholeMeasure: '整项措施',
  states: { done: '已完成', doneLate: '逾期完成', late: '逾期', open: '未完成' },
};
