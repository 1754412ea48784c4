import type { Words } from '../en';
import { STATUS_LEGEND } from './common';
import { period } from './times';

export const tree: Words['tree'] = {
  title: (plan, kind, year) => `${plan}：${year}年${kind}`,
  titleOfPeriod: (plan, kind, at) => `${plan}：${kind}（${period(at)}数据）`,
  kinds: { plan: '绩效计划树', okr: '目标与关键成果', bsc: '平衡计分卡' },
  partOf: (plan, department) => `${plan}${department}`,
  horizon: (from, to) => `${from}–${to}年`,
  strategicKpi: '战略KPI',
  indicator: '过程评价指标',
  above: (name) => `${name}（见上）`,
  ofYear: (year) => `（${year}年）`,
  noOwner: '未定责任人',
  stages: (count) => `${count}个阶段`,
  stagesDone: (done, count) => `阶段${done}/${count}`,
  noStages: '未划分阶段',
  planned: (share) => `计划${share}`,
  due: (day) => `时限${day}`,
  states: {
    notStarted: '未开始',
    onSchedule: '按期',
    behind: '滞后',
    overdue: '逾期',
    done: '已完成',
    doneLate: '逾期完成',
    cancelled: '已取消',
  },
  bonus: (bonus) => `加分${bonus}`,
  notLinked: '未建立支撑关系',
  notLinkedText: '以下各项没有支撑计划中的任何目标，或只相互支撑。',
  challenges: '挑战项目',
  empty: '没有可展示的内容：计划中既没有战略，也没有本年度的计分卡。',
  legend: `实际值、目标值和灯均为本年累计。${STATUS_LEGEND}行动措施未注明的均为按期。`,
  okr: {
    objective: (name) => `O：${name}`,
    keyResult: (name) => `KR：${name}`,
    becameObjective: (name) => `→ O：${name}`,
    from: (name) => `↑ ${name}`,
    legend:
      'O：目标，即KPI及其本年累计的实际值和目标值。KR：关键成果，即行动措施及其实际进度、计划进度和过程评价指标。↑ 表示所支撑或承接的上级目标；→ 表示由下级承接为目标。进度和过程评价指标仅用于改进和激励，不计入得分。',
  },
  bsc: {
    strategy: '战略',
    named: (name, horizon) => `${name}，${horizon}`,
    columns: {
      name: '目标',
      weight: '权重',
      target: (year) => `${year}年目标`,
      toDate: '累计目标',
      actual: '累计实际',
      final: '远期目标',
    },
    inYear: (value, year) => `${value}（${year}）`,
    elsewhere: (name, perspective) => `${name}（见${perspective}）`,
    legend: `累计目标、累计实际和灯均为年度经营目标的数值。${STATUS_LEGEND}`,
  },
};
