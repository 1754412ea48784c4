import type { Words } from '../en';
import { day } from './times';

export const diff: Words['diff'] = {
  title: (plan) => `${plan}：变更对照`,
  head: { base: '变更前', head: '变更后', period: '得分期间', asOf: '截至日期', confidential: '保密', withPay: '仅供薪酬决策和核算人员' },
  workingTree: (commit) => `工作区（基于${commit}）`,
  workingTreeOutsideGit: '工作区',
  signedOff: (tag, commit) => `${tag}（${commit}）`,
  effects: '对得分的影响',
  effectColumns: { scorecard: '计分卡', before: '变更前', now: '变更后', change: '增减', grade: '等级' },
  grades: (before, now) => (before === now ? now : `${before} → ${now}`),
  noEffect: '得分没有变化。',
  noScores: '没有可比较的得分：计划中没有计分卡。',
  kpis: 'KPI得分',
  challengeOf: (kpi) => `${kpi}：挑战目标`,
  kpiColumns: { kpi: 'KPI', before: '变更前', now: '变更后', change: '增减' },
  changes: '变更内容',
  columns: { item: '项目', field: '内容', before: '变更前', now: '变更后', course: '方向', approval: '审批' },
  courses: { tightened: '加严', relaxed: '放宽', neutral: '–' },
  added: '新增',
  removed: '删除',
  whole: '',
  approved: (by, on) => `${by}，${on}`,
  notApproved: '未审批',
  problems: { sameAuthor: '审批无效：由变更人本人提交', notCommitted: '审批无效：尚未提交到git' },
  nothing: '没有实质变更：注释、排版和文件名的改动不算变更。',
  plan: '整个计划',
  counted: (changes, tightened, relaxed, unapproved) =>
    `共${changes}项变更：加严${tightened}项，放宽${relaxed}项。${unapproved === 0 ? '目标的调整均已审批。' : `有${unapproved}项目标调整未经审批。`}`,
  pay: {
    title: (year) => `对${year}年绩效工资的影响`,
    none: (year) => `${year}年没有绩效工资。`,
    notFinal: '年度绩效工资以最终得分为准，而前后两方的得分均未最终确定，此前只比较月度绩效工资和预发额。',
    noEffect: '金额没有变化。',
    columns: { person: '姓名', before: '变更前', now: '变更后', change: '增减' },
    amounts: { monthly: '月度绩效工资', advances: '预发', due: '年度绩效工资应发', settlement: '清算额', pools: '二次分配' },
  },
  links: {
    title: '待确认',
    what: '以下各项的上级目标有变动，原有支撑关系可能不再合适。已核对的，请在计分卡的“confirmed:”中注明。',
    change: (item, field, before, now, when) => `${item}，${field}：${before} → ${now}（${when}）`,
    commit: (commit, on) => `${day(on)}提交${commit}`,
    notCommitted: '尚未提交到git',
  },
  fields: {
    'basic.target': '基本目标', 'basic.scoring': '计分规则', 'challenge.target': '挑战目标', 'challenge.bonus': '加分', 'challenge.award': '加分方式', 'challenge.requires': '前提条件',
  },
};
