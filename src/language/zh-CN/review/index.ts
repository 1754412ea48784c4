import type { Words } from '../../en';
import { half, month, quarter, week, year } from '../times';
import { acting } from './acting';
import { assessment } from './assessment';
import { carriedOver } from './carried-over';
import { causes } from './causes';
import { checking } from './checking';
import { conduct } from './conduct';
import { counts } from './counts';
import { departments } from './departments';
import { doing } from './doing';
import { feedback } from './feedback';
import { ksfCheck } from './ksf-check';
import { lessons } from './lessons';
import { meeting } from './meeting';
import { objectives } from './objectives';
import { overdue } from './overdue';
import { planning } from './planning';
import { praise } from './praise';
import { projects } from './projects';
import { redList } from './red-list';
import { since } from './since';
import { strategicPath } from './strategic-path';
import { strategyMap } from './strategy-map';
import { sufficiency } from './sufficiency';
import { summary } from './summary';
import { targets } from './targets';
import { trend } from './trend';
import { warnings } from './warnings';
import { worked } from './worked';
import { xMatrix } from './x-matrix';

/** Words of the PDCA review, one file a section. */
export const review: Words['review'] = {
  title: (name, cycle) => `${name}：${cycle}绩效回顾`,
  cycles: { week, month, quarter, half, year: (_index, of) => year(of) },
  shortMonth: (index) => `${index}月`,
  companyName: (name) => `${name}（公司）`,
  withUnit: (name, unit) => `${name}（${unit}）`,
  noneRecorded: '未记录',
  noOwner: '未定责任人',
  noReason: '未记录原因。',
  headings: {
    meeting: '',
    since: '上次行动跟踪',
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
  meeting,
  since,
  summary,
  departments,
  planning,
  doing,
  checking,
  redList,
  acting,
  projects,
  feedback,
  warnings,
  assessment,
  carriedOver,
  causes,
  conduct,
  counts,
  ksfCheck,
  lessons,
  objectives,
  overdue,
  praise,
  strategicPath,
  strategyMap,
  sufficiency,
  targets,
  trend,
  worked,
  xMatrix,
};
