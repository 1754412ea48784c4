import type { Words } from '../../en';

export const counts: Words['review']['counts'] = {
  columns: {
    name: '部门',
    measures: '措施',
    behind: '滞后',
    overdue: '逾期',
    lateStages: '逾期阶段',
    actions: '行动',
    lateActions: '逾期行动',
    reviewed: '已召开',
  },
};
