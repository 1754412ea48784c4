import type { Words } from '../../en';
import { STATUS_LEGEND } from '../common';
import { day, period } from '../times';

// Sections of the results: figures, reds and their causes, conduct, warnings.

export const checking: Words['review']['checking'] = {
  inPeriod: (cycle) => `${cycle}当期`,
  points: '各维度得分与全年所需',
  otherObjectives: '其余指标',
  columns: {
    kpi: 'KPI',
    weight: '权重',
    target: '目标值',
    actual: '实际值',
    attainment: '完成率',
    points: '得分',
    onLast: '环比',
    onYear: '同比',
    yearTarget: '全年目标',
    forecast: '全年预测',
    required: '剩余所需完成率',
    challenge: '挑战目标',
    bonus: '已得加分',
  },
  withoutPerspective: '未归入维度',
  total: '合计',
  nothing: '计分卡中没有KPI。',
  legend: STATUS_LEGEND,
  milestones: '里程碑',
  milestoneColumns: { milestone: '里程碑', share: '占比', due: '完成时限', accepted: '验收日期', quality: '质量' },
  bowling: '保龄球图',
  bowlingColumns: { kpi: 'KPI', row: '' },
  plan: '计划',
  actual: '实际',
  light: '状态',
  mark: '*',
  marked: '带*号的数值',
  corrected: (name, at) => `${name}，${period(at)}：更正`,
  estimated: (name, at) => `${name}，${period(at)}：预估值`,
  rewritten: (name, at, cycle, held) => `${name}，${period(at)}：在${cycle}会议（${day(held)}）之后改动`,
  noteColumns: { what: '数值', before: '原值', now: '现值', why: '原因' },
  missing: (name, periods) => `${name}：${periods}缺报`,
  notApplicable: (name, at, reason, approvedBy) => `${name}，${period(at)}：不适用。${reason}（审批人：${approvedBy}）`,
  notApproved: '无',
  wholeYear: '全年',
  gaps: '缺报与不适用',
  nothingToCount: (name, periods) => `${name}：${periods}无可统计数据。`,
  stale: (name) => `${name}：累计值不是最近一期的。`,
  detail: {
    red: (name) => `红灯：${name}`,
    amberAgain: (name) => `再次黄灯：${name}`,
    costly: (name, points) => `失${points}分：${name}`,
    notRecorded: '未记录',
    not: { finding: '检查发现', whys: '五个为什么或鱼骨图', cause: '根本原因' },
    gap: '累计差距',
    foundIn: '出自回顾',
    finding: '检查发现',
    whys: '五个为什么',
    fishbone: '鱼骨图',
    cause: '根本原因',
    unexplained: '未解释部分',
    tree: '价值树差异的来源：',
    treeColumns: { input: '因素', target: '目标值', actual: '实际值', contribution: '贡献' },
    variance: '价值树',
    why: (text) => `为什么？${text}`,
    causes: (head, causes) => `${head}：${causes}`,
    heads: { people: '人', machine: '机', material: '料', method: '法', environment: '环', measurement: '测' },
  },
  noAnswers: '没有红灯、再次黄灯或失5分以上的KPI。',
  moreInChart: (count) => `另有${count}项失分较少，数据见上表。`,
  moreAnswers: (count) => `另有${count}项失分较少，差距见上表。`,
  silent: (names) => `以下KPI没有任何检查记录：${names}。`,
  others: '其他检查发现',
  noOthers: '没有记录其他检查发现。',
  otherFinding: (name, text) => `${name}：${text}`,
  causeOf: (cause) => `原因：${cause}`,
  noFinding: '没有记录检查发现。',
  separator: '；',
};

export const redList: Words['review']['redList'] = {
  columns: { kpi: 'KPI', attainment: '完成率', cause: '根本原因', action: '行动' },
  noCause: '未记录原因。',
  noReview: '本周期没有回顾。',
  noAction: '没有记录行动。',
  allClosed: (actions) => `没有未完成的行动；已关闭${actions}项。`,
  action: (text, owner, due) => `${text}（${owner}，${due}）`,
  noDue: '未定日期',
  nothing: '各部门没有红灯KPI。',
};

export const causes: Words['review']['causes'] = {
  columns: { cause: '原因', count: '次数', share: '占比', cumulative: '累计占比', for: '涉及' },
  nothing: '没有记录原因。',
  without: (findings) => `${findings}项检查发现未写原因。`,
};

export const conduct: Words['review']['conduct'] = {
  columns: { severity: '类别', confirmed: '已确认', open: '待确认', revoked: '已撤销' },
  severity: { minor: '轻微', serious: '较重', severe: '严重' },
  nothing: '本周期没有负面清单所列违规行为。',
  confidential: '只列次数；涉及人员和扣罚金额保密。',
};

export const warnings: Words['review']['warnings'] = {
  nothing: '没有预警。',
  severity: { error: '错误', warning: '警告', info: '提示' },
  finding: (severity, message) => `${severity}：${message}`,
  more: (count) => `另有${count}条同类提示。`,
  acknowledged: '已注明理由、予以允许',
  reason: (text) => `理由：${text}`,
  noReason: '未注明理由。',
};
