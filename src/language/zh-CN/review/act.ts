import type { Words } from '../../en';
import { day, period } from '../times';

// Sections of the consequences: actions, lessons, and the work carried over.

export const acting: Words['review']['acting'] = {
  actions: '新增行动',
  resolutions: '决议事项',
  columns: { action: '行动', for: '针对', owner: '责任人', due: '完成时限', effect: '预期效果' },
  noActions: '没有记录行动。',
  changes: '调整',
  noChanges: '没有提出调整。',
  ofOther: (scorecard, item) => `${scorecard}：${item}`,
  change: (item, field, from, to) => `${item}，${field}：${from} → ${to}`,
  effective: (at) => `自${period(at)}起生效。`,
  requested: (by) => `${by}提出。`,
  approved: (by, on) => `${by}于${day(on)}审批。`,
  approvedBy: (by) => `${by}审批，未记录日期。`,
  notApproved: '未审批。',
  scores: (scorecard, before, now) => `${scorecard}得分：按原值${before}，按新值${now}。`,
  sameScore: (scorecard, score) => `${scorecard}得分：按原值、新值均为${score}。`,
  noScore: '无',
  reason: (text) => `原因：${text}`,
  noReason: '未记录原因。',
  unknown: '未记录',
  fields: {
    'basic.target': '基本目标',
    'challenge.target': '挑战目标',
    target: '目标值',
    weight: '权重',
    due: '完成时限',
    share: '占比',
  },
  support: '支持需求与答复',
  crossSupport: '跨部门支持',
  noSupport: '没有提出支持需求。',
  supportColumns: { asked: '提出方', of: '对象', ask: '支持需求', by: '时限', reply: '答复' },
  reply: (text, on) => `${text}（${on}）`,
  noReply: '未答复。',
  anyone: '未指明',
  since: (name, cycle) => `${name}，${cycle}`,
  next: '下一周期',
  noNext: '没有记录下一周期的安排。',
  nextDue: '下一周期到期：',
  noNextDue: '下一周期没有到期事项。',
};

export const worked: Words['review']['worked'] = {
  columns: { action: '行动', for: '针对', owner: '责任人', closed: '关闭于', standard: '标准' },
  results: {
    yes: (n) => `有效：${n}项`,
    partly: (n) => `部分有效：${n}项`,
    no: (n) => `无效：${n}项`,
    unknown: (n) => `已完成，未记录效果：${n}项`,
    dropped: (n) => `已放弃：${n}项`,
  },
  nothing: '本周期没有关闭的行动。',
};

export const feedback: Words['review']['feedback'] = {
  from: {
    superior: (name) => `${name}（上级点评）`,
    peer: (name) => `${name}（同级评价）`,
    self: (name) => `${name}（自我评价）`,
  },
  nothing: { superior: '没有记录上级点评。', peer: '没有记录同级评价。' },
  none: '没有记录反馈。',
  says: (from, text) => `${from}：${text}`,
  on: (from, on, text) => `${from}，关于“${on}”：${text}`,
  praise: (text) => `${text}（点赞）`,
};

export const lessons: Words['review']['lessons'] = {
  standards: '已标准化',
  effective: '有效但尚未标准化',
  ineffective: '无效的行动',
  ownWords: '自我评价',
  standard: (standard, action) => `${standard}——${action}`,
  action: (action, scorecard, cycle) => `${action}（${scorecard}，${cycle}）`,
  nothing: {
    standards: '没有行动转为标准。',
    effective: '没有有效但尚未标准化的行动。',
    ineffective: '没有无效的行动。',
    ownWords: '没有记录自我评价。',
  },
};

export const praise: Words['review']['praise'] = {
  of: (whose, text, from) => `${whose}：${text}（${from}）`,
  on: (whose, on, text, from) => `${whose}，关于“${on}”：${text}（${from}）`,
  nothing: '没有记录点赞。',
};

export const carriedOver: Words['review']['carriedOver'] = {
  columns: { what: '未完成事项', type: '类别', owner: '责任人', due: '完成时限', late: '逾期', progress: '进度' },
  nothing: '措施和行动均已完成。',
  support: '未答复的支持需求',
  allAnswered: '支持需求均已答复。',
};
