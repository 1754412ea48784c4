import type { Words } from '../../en';

export const targets: Words['review']['targets'] = {
  easy: '过易的目标',
  noneEasy: '没有连续多期大幅超额的目标，上半年也没有达成的挑战目标。',
  changed: '调整过的目标',
  noneChanged: '没有调整。',
  missed: '未达成的目标',
  noneMissed: '目标均已达成。',
  columns: { kpi: 'KPI', target: '目标值', actual: '实际值', attainment: '完成率', status: '状态', lost: '失分' },
};
