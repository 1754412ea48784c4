import type { Words } from '../../en';

export const overdue: Words['review']['overdue'] = {
  columns: { what: '逾期事项', whose: '部门', of: '所属', owner: '责任人', due: '完成时限', late: '逾期' },
  named: (name, kind) => `${name}（${kind}）`,
  nothing: '没有逾期事项。',
};
