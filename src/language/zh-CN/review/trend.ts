import type { Words } from '../../en';

export const trend: Words['review']['trend'] = {
  scores: '各月末累计得分',
  objectives: '年度目标完成率',
  statusBy: '累计值和期末值为本年累计，其他指标为当月。',
  columns: { scorecard: '计分卡', objective: '年度目标', change: '增减' },
};
