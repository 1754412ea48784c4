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
  'year-not-recorded': (year) => ({
    message: `“${year}”的清算额不作记录：以后的计算都不读取它。`,
    help: `请记录某个月，如“${year}-03”；按半年考核的，可记录“${year}-H1”。`,
  }),
  'revision-not-recorded': () => ({
    message: '早期版本的绩效工资不能记录：记录写入的是当前文件。',
    help: '请去掉“--rev”或“--record”。',
  }),
  'not-begun': (period, asOf, from) => ({
    message: `${period}从${from}开始，而查看日期是${asOf}：尚未为其发放任何款项。`,
    help: `请在${from}或以后记录。`,
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
