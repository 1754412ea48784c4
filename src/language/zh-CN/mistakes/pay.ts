import type { PayMistakes, WordsFor } from '../../../util/mistakes';

export const pay: WordsFor<PayMistakes> = {
  'no-pay-period': (text) => ({ message: `没有期间“${text}”。`, help: '请写月2026-03或年2026。' }),
  'pay-by-process': (period, unit, year, byHalf) => ({
    message: `绩效工资不按“${period}”计算：按${UNITS[unit]}评价的是过程，仅用于改进。`,
    help: `结果按年度${byHalf ? '和半年' : ''}兑现：请查询“${year}”${byHalf ? `或“${year}-H1”` : ''}，或某月的工资表，如“${year}-03”。`,
  }),
  'pay-by-half': (period, year) => ({
    message: `绩效工资不按“${period}”计算：政策规定结果按年度考核。`,
    help: `请查询“${year}”，或在政策中设“assessment: {results: half}”。`,
  }),
  'pay-of-second-half': (period, year) => ({
    message: `“${period}”与全年一并清算。`,
    help: `请查询“${year}”。`,
  }),
  'no-pay': () => ({
    message: '计划中没有绩效工资。',
    help: '请增加“kind: pay”的文件，写明年度和人员；其内容见“hoshin schema pay”。',
  }),
  'no-pay-of-year': (year, years) => ({
    message: `计划中没有${year}年的绩效工资。`,
    help: `已有绩效工资的年度：${years.join('、')}。`,
  }),
  'no-person': (id, year, guess) => ({ message: `${year}年的绩效工资中没有人员“${id}”。`, help: guess?.['zh-CN'] }),
};

const UNITS = { week: '周', quarter: '季' } as const;
