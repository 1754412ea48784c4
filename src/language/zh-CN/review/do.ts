import type { Words } from '../../en';
import { day } from '../times';

// Sections of the work: measures, challenge projects, and what is late.

export const doing: Words['review']['doing'] = {
  columns: {
    measure: '行动措施',
    status: '状态',
    stages: '阶段',
    planned: '计划进度',
    reported: '实际进度',
    due: '完成时限',
    late: '逾期',
  },
  states: {
    notStarted: '未开始',
    onSchedule: '按期',
    behind: '滞后',
    overdue: '逾期',
    done: '已完成',
    doneLate: '逾期完成',
    cancelled: '已取消',
  },
  stages: (finished, all) => `${finished}/${all}`,
  reports: '完成情况',
  owned: (name, owner) => `${name}（${owner}）`,
  told: (measure, told) => `${measure}：${told}`,
  difficulty: (text) => `困难：${text}`,
  moved: (due, before) => `完成时限由${day(before)}改为${day(due)}。`,
  stageLate: (name, due, finished, days) => `阶段“${name}”：时限${day(due)}，${day(finished)}完成，逾期${days}天。`,
  stageOpen: (name, due, days) => `阶段“${name}”：时限${day(due)}，尚未完成，已逾期${days}天。`,
  noReport: '本周期没有任何措施的报告。',
  silent: (names) => `本周期没有报告的措施：${names}。`,
  noneRunning: '本周期没有进行中的措施。',
  noDate: '未定日期',
  noMeasures: '计分卡中没有行动措施。',
  indicatorColumns: {
    name: '指标',
    target: '目标值',
    actual: '实际值',
    targetToDate: '累计目标',
    actualToDate: '累计实际',
  },
  noIndicators: '各项措施均没有过程评价指标。',
  evaluation: '过程评价',
  improvementOnly: '仅用于改进和激励。',
  counted: (part, of) => `${part}/${of}`,
  stagesInTime: '本周期到期阶段，按期完成',
  stagesToDate: '本年到期阶段，按期完成',
  indicatorsGreen: '绿灯的过程评价指标',
  checksAnswered: '红灯、再次黄灯或失分多的KPI，已作分析',
};

export const projects: Words['review']['projects'] = {
  columns: { project: '挑战项目', milestones: '里程碑', next: '下一到期', bonus: '加分', points: '得分' },
  nothing: '没有挑战项目。',
  accepted: (done, all) => `${done}/${all}`,
  next: (name, due) => `${name}，${due}`,
  noneLeft: '均已验收',
  unmet: (project, kpis) => `${project}：还须达成${kpis}方可加分。`,
};

export const sufficiency: Words['review']['sufficiency'] = {
  columns: {
    kpi: 'KPI',
    target: '全年目标',
    forecast: '全年预测',
    gap: '差距',
    effects: '未完成措施的预期效果',
    enough: '足够',
  },
  noGap: '无差距',
  withoutEffect: (names) => `未写预期效果：${names}。`,
  nothing: '没有同时具备目标值和预测值的KPI。',
};

export const overdue: Words['review']['overdue'] = {
  columns: { what: '逾期事项', whose: '部门', of: '所属', owner: '责任人', due: '完成时限', late: '逾期' },
  named: (name, kind) => `${name}（${kind}）`,
  nothing: '没有逾期事项。',
};
