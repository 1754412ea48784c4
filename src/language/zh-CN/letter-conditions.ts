import type { Words } from '../en';

export const letterConditions: Words['letter']['conditions'] = {
  order:
    '以上各项不论书写先后，一律按以下次序计算：各项目标得分及其挂钩条件，加分及其挂钩条件，扣分，系数，总分和等级的挂钩条件。有多项限制的，以最低者为准。',
  noValue:
    '各项均以考核所用的数值为准，不作人为裁量。指标不适用的，视为不符合任何条件，对总分无影响。所需数值缺报期间，不出具考核结果。',
  item: (name, text) => `${name}：${text}`,
  when: (comparisons, effect) => `${comparisons}的，${effect}。`,
  any: (comparisons) => comparisons.join('，或'),
  all: (comparisons) => comparisons.join('，且'),
  compared: {
    below: (kpi, bound) => `${kpi}低于${bound}`,
    above: (kpi, bound) => `${kpi}高于${bound}`,
  },
  bound: {
    value: (value) => value,
    attainment: (share) => share,
    target: (value) => `目标值${value}`,
    challenge: (value) => `挑战目标${value}`,
  },
  reached: (kpi) => `${kpi}完成率`,
  of: (kpi, scorecard) => `${kpi}（${scorecard}）`,
  everyObjective: '各项基本目标',
  each: (names) => names.join('、'),
  effect: {
    kpisNone: (names, worked) => `${names}不得分（${worked}）`,
    kpisAtMost: (names, most, worked) => `${names}至多按权重的${most}计分（${worked}）`,
    kpisTimes: (names, times, worked) => `${names}按得分的${times}计分（${worked}）`,
    workedAtMost: (kpi, points, weight) => `${kpi}满分${weight}分，至多计${points}分`,
    workedTimes: (kpi, weight, points) => `${kpi}得${weight}分的，计${points}分`,
    noBonus: '不计加分',
    bonus: (most) => `加分合计至多${most}分`,
    scoreAtMost: (most) => `总分至多${most}分`,
    scoreTimes: (times, from, to) => `总分按${times}计（${from}分计${to}分）`,
    gradeAtMost: (grade) => `不论总分多少，等级最高为${grade}`,
    multipliers: (names) => `不计系数“${names}”`,
  },
  multiplier: {
    fixed: (factor, from, to, approvedBy) =>
      `总分乘以系数${factor}（${from}分计${to}分）${approvedBy && `，由${approvedBy}批准`}。`,
    byKpi: (kpi, points, example) =>
      `总分乘以随${kpi}变动的系数：${points}；各点之间按线性插值法计算，两端封顶保底。${example}`,
    point: (value, factor) => `${value} → ${factor}`,
    example: (value, factor, from, to) => `例如，数值为${value}时系数为${factor}，总分${from}分计${to}分。`,
  },
};
