import type { Words } from '../en';

export const recorded: Words['recorded'] = {
  title: (plan) => `${plan}：录入`,
  columns: {
    scorecard: '计分卡',
    until: '截至',
    scoreBefore: '原得分',
    scoreAfter: '现得分',
    change: '变化',
    range: '最低–最高',
    grade: '等级',
  },
  entry: (place, name, period, before, after) =>
    `${place}：${name}${period === undefined ? '' : `，${period}`}：${before === undefined ? '' : `${before} → `}${after}`,
  accepted: (day, quality) => `${day}验收${quality === undefined ? '' : `，质量${quality}`}`,
  outcome: {
    written: '已写入。',
    dry: '未写入：这是试运行。',
    refused: '未写入任何内容。',
    nothing: '没有需要写入的内容：计划中已有。',
  },
  problem: (what, message, line) => `${line === undefined ? '' : `第${line}行，`}${what}：${message}`,
  problems: {
    notMeasured: (period, own) => ({
      message: `${period}不是其测量期间。`,
      help:
        own.length > 0
          ? `测量期间为${own.slice(0, 4).join('、')}${own.length > 4 ? '……' : ''}。`
          : '请查看该KPI的“start:”和“end:”。',
    }),
    noNumber: (text) => ({
      message: `“${text}”不是数字。`,
      help: '请写数值，如98.6；或比率，如11640/11820。',
    }),
    manyDigits: (text) => ({ message: `“${text}”超过15位数字。`, help: '请四舍五入到15位以内，或改用较大的单位。' }),
    percentOfOther: (text, unit) => ({
      message: `“${text}”是百分数，而该项的单位是${unit ?? '普通数值'}。`,
      help: '请按该单位填写数字。',
    }),
    weightOfOther: () => ({
      message: '该项的数值不带权数。',
      help: '请去掉--weight；它只用于“aggregate: weightedMean”。',
    }),
    there: (present, place) => ({
      message: `计划中已有${present}，见${place}。`,
      help: '请用--reason写明更正原因，或用--replace替换。',
    }),
    noCorrection: (present, place) => ({
      message: `计划中已有${present}，见${place}；只有数值才能更正数值。`,
      help: '请去掉--reason，用--replace替换。',
    }),
    acceptedAlready: (day, place) => ({
      message: `已于${day}验收，见${place}。`,
      help: '如需更改，请用--replace替换。',
    }),
    noDay: (text) => ({ message: `“${text}”不是日期。`, help: '请写成2026-07-31的形式。' }),
    noQuality: (text) => ({ message: `“${text}”不是0%至100%之间的百分数。`, help: '请带百分号填写，如89%。' }),
    twice: (line) => ({ message: `第${line}行已写过该项。`, help: '请只保留一行。' }),
  },
};
