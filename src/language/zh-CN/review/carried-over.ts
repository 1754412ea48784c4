import type { Words } from '../../en';

export const carriedOver: Words['review']['carriedOver'] = {
  columns: { what: '未完成事项', type: '类别', owner: '责任人', due: '完成时限', late: '逾期', progress: '进度' },
  nothing: '措施和行动均已完成。',
  support: '未答复的支持需求',
  allAnswered: '支持需求均已答复。',
};
