import type { Words } from '../../en';

// Sections that open a review: who met, what came of the last one, and the totals.

export const meeting: Words['review']['meeting'] = {
  company: '公司',
  department: '部门',
  position: '岗位',
  head: '负责人',
  holder: '任职人',
  cycle: '周期',
  days: (cycle, from, to) => `${cycle}（${from}至${to}）`,
  held: '会议日期',
  chair: '主持人',
  present: '参会人员',
  rhythm: '会议频次',
  rhythms: { week: '每周', month: '每月', quarter: '每季度', half: '每半年', year: '每年' },
  missing: '尚缺的回顾',
  asOf: '数据截至',
  version: '版本',
  purpose: '用途',
  purposes: { improvement: '仅用于改进', assessment: '结果考核' },
  notWritten: '本周期没有写回顾，下文缺少会议所述内容。',
  draft: '本周期的回顾仍是未填写的草稿，下文缺少会议所述内容。',
};

export const since: Words['review']['since'] = {
  columns: {
    action: '行动',
    for: '针对',
    owner: '责任人',
    due: '完成时限',
    firstDue: '原定时限',
    late: '逾期',
    status: '状态',
  },
  states: { open: '进行中', overdue: '逾期', done: '已完成', dropped: '已放弃' },
  opened: (cycle) => `${cycle}回顾时提出。`,
  effective: { yes: '有效。', no: '无效。', partly: '部分有效。' },
  effectUnknown: '未记录是否有效。',
  standardised: (text) => `已标准化为：${text}`,
  notStandardised: '尚未标准化。',
  note: (text) => `备注：${text}`,
  notFollowedUp: (names) => `无人跟进、转入下一周期的行动：${names}。`,
  became: (action, told) => `${action}：${told}`,
  details: '跟踪结果',
  nothing: '没有未完成的行动。',
};

export const summary: Words['review']['summary'] = {
  score: { provisional: '暂估得分', final: '最终得分' },
  range: '得分上下限',
  coverage: '数据完整度（按权重）',
  grade: '考核等级',
  bonus: '已得加分',
  deductions: '扣分',
  veto: '一票否决',
  vetoCase: (name, on) => `${name}，${on}`,
  vetoed: (cases) => `${cases.join('；')}；否决前得分：`,
  status: 'KPI状态',
  noScore: '尚无可计分的数据',
  changed: '较上一周期的变化',
  nothingChanged: '状态没有变化。',
  noComparison: '没有可比较的上一周期。',
};

export const departments: Words['review']['departments'] = {
  columns: { name: '部门', score: '得分', range: '得分上下限', coverage: '数据完整度', grade: '等级' },
  nothing: '本年度没有部门计分卡。',
  noReview: (names) => `本周期没有回顾：${names}。`,
};

export const counts: Words['review']['counts'] = {
  columns: {
    name: '部门',
    measures: '措施',
    behind: '滞后',
    overdue: '逾期',
    lateStages: '逾期阶段',
    actions: '行动',
    lateActions: '逾期行动',
    reviewed: '已召开',
  },
};

export const trend: Words['review']['trend'] = {
  scores: '各月末累计得分',
  columns: { scorecard: '计分卡', change: '增减' },
};

export const assessment: Words['review']['assessment'] = {
  final: '最终结果：数据均已报送、确认并审批。',
  missing: (places) => `尚未最终确定，以下数字为暂估。须先补齐以下${places}处：`,
  notOver: '尚未最终确定，以下数字为暂估：数据截至日时本期尚未结束。',
};
