import type { Words } from '../../en';

// Sections of the plan: the objectives, and how they hang together.

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

export const objectives: Words['review']['objectives'] = {
  columns: {
    objective: '年度目标',
    worst: '下级最弱KPI',
    weight: '权重',
    attainment: '完成率',
    points: '得分',
  },
  ofScorecard: (scorecard, kpi) => `${scorecard}：${kpi}`,
  noChild: '下级KPI均尚无得分。',
};

export const targets: Words['review']['targets'] = {
  easy: '过易的目标',
  noneEasy: '没有连续多期大幅超额的目标，上半年也没有达成的挑战目标。',
  changed: '调整过的目标',
  noneChanged: '没有调整。',
  missed: '未达成的目标',
  noneMissed: '目标均已达成。',
  columns: { kpi: 'KPI', target: '目标值', actual: '实际值', attainment: '完成率', cause: '原因', lost: '失分' },
};

export const strategicPath: Words['review']['strategicPath'] = {
  columns: {
    kpi: '战略KPI',
    baseline: '基准值',
    actual: (year) => `${year}年实际值`,
  },
  nothing: '没有战略KPI。',
};

export const strategyMap: Words['review']['strategyMap'] = {
  columns: { ksf: '关键成功因素', status: '目标状态', drives: '驱动' },
  strengths: { strong: '强', medium: '中', weak: '弱' },
  drive: (name, strength) => `${name}（${strength}）`,
  driveLater: (name, strength, months) => `${name}（${strength}，滞后${months}个月）`,
  noObjective: '本年度无目标',
  noKsf: '没有关键成功因素。',
  nothing: '没有战略。',
};

export const xMatrix: Words['review']['xMatrix'] = {
  columns: { goal: '战略KPI与年度目标', target: '目标值', measures: '行动措施', carriedBy: '承接方（KPI数）' },
  owned: (measure, owner) => `${measure}（${owner}）`,
  carrier: (scorecard, kpis) => `${scorecard}（${kpis}）`,
  noObjective: '本年度没有目标。',
  noMeasure: '没有措施。',
  nobody: '无人承接。',
  notLinked: '未对应战略KPI',
  nothing: '既没有战略，也没有年度目标。',
};

export const ksfCheck: Words['review']['ksfCheck'] = {
  columns: {
    ksf: '关键成功因素',
    strategic: '战略KPI',
    objective: '年度目标',
  },
  noKpi: '没有战略KPI衡量它。',
  noObjective: '本年度没有目标。',
};
