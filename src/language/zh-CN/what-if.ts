import type { Words } from '../en';
import { day, period } from './times';

export const whatIf: Words['whatIf'] = {
  title: (plan, year) => `${plan}：${year}年模拟测算`,
  rest: '其他各项',
  asReported: (at, asOf) => `按${period(at)}末的已报数据（截至${day(asOf)}）`,
  columns: {
    what: '假设项目',
    heading: '目前走势',
    supposed: '假设值',
    needed: '剩余期间所需',
    scorecard: '计分卡',
    before: '目前得分',
    after: '假设后',
    grade: '等级',
    change: '增减',
    range: '得分上下限',
    line: 'KPI',
    seenBefore: '目前值',
    seenAfter: '假设后',
    pointsBefore: '目前得分',
    pointsAfter: '假设后',
  },
  challenge: '其挑战目标',
  done: (milestones) => (milestones.length > 0 ? `通过验收：${milestones.join('、')}` : '已通过验收'),
  legend:
    '仅为测算，不写入任何文件。数值为计分所用的值，即本年累计推算到全年的值。由公式算得的KPI随之变动；只有支撑关系的KPI不变。',
};
