import type { Words } from '../../en';
import { half, month, quarter, week, year } from '../times';
import * as overviewWords from './overview';
import { pageOne } from './page-one';
import * as planWords from './plan';
import * as doWords from './do';
import * as checkWords from './check';
import * as actWords from './act';

/** Words of the PDCA review; those of its sections by the step of the cycle that they belong to. */
export const review: Words['review'] = {
  title: (name, cycle) => `${name}：${cycle}绩效回顾`,
  cycles: { week, month, quarter, half, year: (_index, of) => year(of) },
  shortMonth: (index) => `${index}月`,
  companyName: (name) => `${name}（公司）`,
  noneRecorded: '未记录',
  notThere: '本次没有的内容',
  noOwner: '未定责任人',
  noReason: '未记录原因。',
  headings: {
    meeting: '会议',
    pageOne: '',
    since: '上次会议决议（督办事项）跟踪',
    summary: '总体情况',
    departments: '各部门',
    planning: '计划（P）',
    doing: '执行（D）',
    checking: '检查（C）',
    redList: '红灯清单',
    acting: '处理（A）',
    projects: '挑战项目',
    feedback: '反馈',
    warnings: '预警',
    assessment: '考核计分表',
    carriedOver: '转入下一周期',
    causes: '原因分析',
    conduct: '行为考核',
    counts: '工作推进情况',
    ksfCheck: '关键成功因素',
    lessons: '经验教训',
    objectives: '年度经营目标',
    overdue: '逾期事项',
    praise: '点赞',
    strategicPath: '战略KPI进展',
    strategyMap: '战略地图',
    sufficiency: '措施是否足够',
    targets: '目标',
    trend: '趋势',
    worked: '行动成效',
    xMatrix: 'X矩阵',
  },
  workTypes: { measure: '措施', stage: '阶段', action: '行动' },
  pageOne,
  ...overviewWords,
  ...planWords,
  ...doWords,
  ...checkWords,
  ...actWords,
};
