import type { Words } from '../../en';

export const assessment: Words['review']['assessment'] = {
  final: '最终结果：数据均已报送、确认并审批。',
  missing: (places) => `尚未最终确定，以下数字为暂估。须先补齐以下${places}处：`,
  notOver: '尚未最终确定，以下数字为暂估：数据截至日时本期尚未结束。',
};
