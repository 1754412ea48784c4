import type { Words } from '../../en';

export const conduct: Words['review']['conduct'] = {
  columns: { severity: '类别', confirmed: '已确认', open: '待确认', revoked: '已撤销' },
  severity: { minor: '轻微', serious: '较重', severe: '严重' },
  nothing: '本周期没有负面清单所列违规行为。',
  confidential: '只列次数；涉及人员和扣罚金额保密。',
};
