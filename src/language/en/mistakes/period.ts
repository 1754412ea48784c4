import type { PeriodMistakes, WordsFor } from '../../../util/mistakes';

export const period: WordsFor<PeriodMistakes> = {
  'no-period': (text) => ({
    message: `There is no period “${text}”.`,
    help: 'Write a year 2026, half 2026-H1, quarter 2026-Q1, month 2026-03 or week 2026-W13.',
  }),
  'no-scorecard': () => ({ message: 'The plan has no scorecard.', help: HOW_TO_BEGIN }),
  'no-scorecard-of-period': (text, year, years) => ({
    message: `The plan has no scorecard for ${text}${String(year) === text ? '' : `, which lies in the fiscal year ${year}`}.`,
    help: years.length > 0 ? `There are scorecards of ${years.join(', ')}.` : HOW_TO_BEGIN,
  }),
  'not-assessed': (period, year, byHalf) => ({
    message: `Results of “${period}” are not assessed.`,
    help: `Ask for the final assessment of the year “${year}”${byHalf ? `, or of a half such as “${year}-H1”` : ''}.`,
  }),
  'not-ended': (period, asOf, to) => ({
    message: `“${period}” has not ended on ${asOf}; it ends on ${to}.`,
    help: 'Ask for the final assessment as of that day or later, or for the provisional score without “--final”.',
  }),
  'letter-not-of-year': (text, year) => ({
    message: `A letter is of a year; “${text}” is none.`,
    help: `Write --year ${year}.`,
  }),
  'sign-off-not-of-year': (text, year) => ({
    message: `“${text}” is no year, and plans are signed off by the year.`,
    help: `Sign off the year: “hoshin sign ${year}”.`,
  }),
  'no-year': (text) => ({ message: `“${text}” is no year.`, help: 'Write a year, such as 2027.' }),
  'year-is-there': (year) => ({
    message: `There are scorecards of ${year} already.`,
    help: 'Change them as they are, or take them away first: git keeps them.',
  }),
  'no-stretch': (text) => ({
    message: `“${text}” is no stretch of time.`,
    help: 'Write a number of days or weeks, such as 14d or 2w.',
  }),
  'no-day': (text) => ({ message: `“${text}” is not a day of the calendar.`, help: 'Write it like 2026-03-31.' }),
  'odd-epoch': (text) => ({
    message: `SOURCE_DATE_EPOCH is “${text}”.`,
    help: 'Set it to seconds since 1970, or use --as-of.',
  }),
};

const HOW_TO_BEGIN = 'Add a file of “kind: scorecard”; “hoshin init” makes an example.';
