import type { Words } from '../en';

export const readiness: Words['readiness'] = {
  title: (plan) => `${plan}：OKR适用性评估`,
  assessment: (name, on) => `${name}，${on}`,
  head: { fits: '适用模式', score: '得分', answered: '已答', by: '答卷人', before: '比较对象', note: '说明' },
  of5: (score) => `${score}分（满分5分）`,
  part: (count, all) => `${count}/${all}`,
  questions: (count, all) => `${count}题（共${all}题）`,
  fits: { okr: '全面推行OKR', kpi: 'KPI加OKR式过程管理', open: '尚不能判断' },
  fitsInShort: { okr: 'OKR', kpi: 'KPI', open: '未定' },
  verdict: {
    okr: '适合全面推行OKR：四项条件全部具备。各部门可以自行制定目标与关键成果，薪酬不与每项目标直接挂钩。',
    kpi: '适合KPI加OKR式过程管理：结果用KPI的基本目标和挑战目标考核；过程按OKR的方式，以行动措施、过程评价指标和回顾来推进，且绝不影响薪酬。',
    open: '尚不能判断是否适合全面推行OKR：没有不具备的条件，但已答的题目太少。在此之前，稳妥的选择是KPI加OKR式过程管理。',
  },
  scored: (condition, score) => `${condition}（${score}分）`,
  heldBackBy: (conditions) =>
    conditions.length === 1
      ? `制约全面推行OKR的条件有1项：${conditions[0]}。`
      : `制约全面推行OKR的条件有${conditions.length}项，由弱到强为：${conditions.join('、')}。`,
  columns: {
    condition: '条件',
    score: '得分',
    change: '增减',
    answered: '已答',
    holds: '具备',
    why: '依据',
    answer: '评分',
    statement: '陈述',
    evidence: '依据',
  },
  all: '四项合计',
  holds: { yes: '是', no: '否', open: '未定' },
  reasons: {
    enough: (least) => `不低于${least}`,
    low: (least) => `低于${least}`,
    lowAnswers: (count, least) => `${count}题低于${least}`,
    fewAnswers: (needed) => `已答不足${needed}题`,
  },
  rule: (score, answer, answered) =>
    `具备某项条件，须至少答${answered}题，平均分不低于${score}，且没有一题低于${answer}。条件得分为已答各题的平均分，总得分为四项条件得分的平均分，未答的题不计。1分为完全不符合，5分为完全符合。`,
  steps: (condition) => `首先要做的：${condition}`,
  because: (statement, answer) => `评${answer}分：${statement}`,
  answers: '答题明细',
  toAnswer: '待答题目',
  nothingToDo: '没有制约条件。可从一个条件成熟的部门开始，一年后再次评估。',
  notAnswered: '未答',
  noEvidence: '无依据',
  history: '历次评估',
};
