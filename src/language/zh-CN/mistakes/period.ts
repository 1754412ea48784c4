import type { PeriodMistakes, WordsFor } from '../../../util/mistakes';

export const period: WordsFor<PeriodMistakes> = {
  'no-period': (text) => ({
    message: `没有期间“${text}”。`,
    help: '请写年2026、半年2026-H1、季2026-Q1、月2026-03或周2026-W13。',
  }),
  'no-scorecard': () => ({ message: '计划中没有计分卡。', help: HOW_TO_BEGIN }),
  'no-scorecard-of-period': (text, year, years) => ({
    message: `计划中没有${text}的计分卡${String(year) === text ? '' : `（属于${year}财年）`}。`,
    help: years.length > 0 ? `已有计分卡的年度：${years.join('、')}。` : HOW_TO_BEGIN,
  }),
  'not-assessed': (period, year, byHalf) => ({
    message: `“${period}”的结果不作考核。`,
    help: `请查询年度“${year}”${byHalf ? `或半年（如“${year}-H1”）` : ''}的最终考核。`,
  }),
  'not-ended': (period, asOf, to) => ({
    message: `截至${asOf}，“${period}”尚未结束，其最后一天为${to}。`,
    help: '请以该日或以后的日期查询最终考核，或不用“--final”查询暂估得分。',
  }),
  'letter-not-of-year': (text, year) => ({
    message: `责任书按年度签订，“${text}”不是年度。`,
    help: `请写--year ${year}。`,
  }),
  'sign-off-not-of-year': (text, year) => ({
    message: `计划按年度定稿，“${text}”不是年度。`,
    help: `请为整个年度定稿：“hoshin sign ${year}”。`,
  }),
  'no-year': (text) => ({ message: `“${text}”不是年份。`, help: '请写年份，如2027。' }),
  'year-is-there': (year) => ({
    message: `已有${year}年的计分卡。`,
    help: '请直接修改，或先将其移走（git会保留）。',
  }),
  'no-stretch': (text) => ({
    message: `“${text}”不是时间长度。`,
    help: '请写天数或周数，如14d或2w。',
  }),
  'no-day': (text) => ({ message: `日历上没有“${text}”这一天。`, help: '日期请写成2026-03-31。' }),
  'odd-epoch': (text) => ({
    message: `SOURCE_DATE_EPOCH的值为“${text}”，不是时间。`,
    help: '请设为自1970年起的秒数，或用--as-of。',
  }),
};

const HOW_TO_BEGIN = '请增加“kind: scorecard”的文件；“hoshin init”可生成示例。';
