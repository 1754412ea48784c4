import type { Words } from '../en';
import { day } from './times';

export const pictures: Words['pictures'] = {
  slots: {
    quarter: (index) => `${'一二三四'[index - 1]}季度`,
    half: (index) => (index === 1 ? '上半年' : '下半年'),
    year: (year) => `${year}年`,
  },
  span: (low, high) => `${low}～${high}`,
  listed: (items) => (items.length === 0 ? '' : `${items.join('；')}。`),
  trend: {
    title: (name) => `趋势图：${name}`,
    actual: '实际值',
    withNewest: (name, period, value) => `${name}（${period}：${value}）`,
    plan: '计划值',
    basic: (value) => `基本目标 ${value}`,
    challenge: (value) => `挑战目标 ${value}`,
    forecast: (value) => `全年预测 ${value}`,
    nothing: '尚无已报数据。',
    newest: (period, actual, plan, status) => `${period}：实际${actual}，计划${plan}，${status}。`,
    missing: (periods) => `缺报：${periods}。`,
    expected: (value) => `全年预测：${value}。`,
  },
  bowling: {
    title: (name) => `保龄球图：${name}`,
    cell: (period, actual, plan) => `${period}实际${actual || '–'}，计划${plan || '–'}`,
    row: (name, cells) => `${name}：${cells}`,
    difference: '差异',
    action: (action, owner, due) => `${action}（${owner}${due === undefined ? '' : `，${due}前完成`}）`,
  },
  bridge: {
    title: (name) => `从标准分到得分：${name}`,
    full: '标准分',
    open: '尚未报送：按已报部分折算',
    challenge: (name) => `挑战目标：${name}`,
    bonus: (name) => `加分项：${name}`,
    step: (label, points) => `${label}：${points}`,
    inScale: (score, full, grade) => `百分制得分（总分${score}分，满分${full}分${grade && `，等级${grade}`}）`,
  },
  pareto: {
    title: '原因排列图（帕累托图）',
    count: '次数占比',
    cumulative: '累计占比',
    bar: (cause, count, together) => `${cause}：${count}次，累计${together}`,
  },
  timeline: {
    title: (name) => `行动措施进度图：${name}`,
    titleOfSome: (name) => `滞后、本期到期或改期的行动措施：${name}`,
    today: (on) => `截至${day(on)}`,
    names: {
      running: '计划期间',
      late: '超出计划',
      moved: '时限调整',
      planned: '未到期阶段',
      done: '已完成阶段',
      overdue: '逾期阶段',
    },
    row: (name, state, due) => `${name}：${state}，完成时限${due}`,
    noDate: '未定',
  },
};
