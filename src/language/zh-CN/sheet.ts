import type { Words } from '../en';

export const sheet: Words['sheet'] = {
  headings: { kpis: 'KPI得分计算', challenges: '挑战目标加分计算', total: '总分计算' },
  kpi: (name, points, of) => `${name}：得${points}分（满分${of}分）`,
  kpiWithoutPoints: (name, weight) => `${name}：不计分，权重${weight}`,
  kpiInRole: {
    deduct: (name, points) => `${name}：扣分项，${points}分`,
    bonus: (name, points) => `${name}：加分项，${points}分`,
  },
  target: (target, measured) => `年度目标值：${target}（${measured}）`,
  method: (method) => `计分规则：${method}`,
  goal: (goal, award) => `挑战目标：${goal}，${award}`,
  requires: (objectives) => `前提条件：${objectives}`,
};
