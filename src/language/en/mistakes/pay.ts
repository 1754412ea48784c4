import type { PayMistakes, WordsFor } from '../../../util/mistakes';

export const pay: WordsFor<PayMistakes> = {
  'no-pay-period': (text) => ({
    message: `There is no period “${text}”.`,
    help: 'Write a month 2026-03, or a year 2026.',
  }),
  'pay-by-process': (period, unit, year, byHalf) => ({
    message: `Pay does not follow “${period}”: what is evaluated by ${unit} is the process, for improvement only.`,
    help: `Results are paid by year${byHalf ? ' and half' : ''}: ask for “${year}”${byHalf ? ` or “${year}-H1”` : ''}, or for the sheet of a month such as “${year}-03”.`,
  }),
  'pay-by-half': (period, year) => ({
    message: `Pay does not follow “${period}”: the policy assesses results by year.`,
    help: `Ask for “${year}”, or set “assessment: {results: half}” in the policy.`,
  }),
  'pay-of-second-half': (period, year) => ({
    message: `“${period}” is settled with the whole year.`,
    help: `Ask for “${year}”.`,
  }),
  'year-not-recorded': (year) => ({
    message: `What was settled for “${year}” is not recorded: nothing that comes later reads it.`,
    help: `Record a month such as “${year}-03”, or “${year}-H1” where results are assessed by half.`,
  }),
  'revision-not-recorded': () => ({
    message: 'Pay of an earlier revision cannot be recorded: it is written into the files as they are.',
    help: 'Leave out “--rev” or “--record”.',
  }),
  'not-begun': (period, asOf, from) => ({
    message: `${period} begins on ${from}, and the plan is looked at on ${asOf}: nothing was paid for it yet.`,
    help: `Record it from ${from} on.`,
  }),
  'no-pay': () => ({
    message: 'The plan has no pay.',
    help: 'Add a file of “kind: pay” with a year and people; “hoshin schema pay” says what it holds.',
  }),
  'no-pay-of-year': (year, years) => ({
    message: `The plan has no pay for ${year}.`,
    help: `There is pay for ${years.join(', ')}.`,
  }),
  'no-person': (id, year, guess) => ({
    message: `There is no person “${id}” in the pay of ${year}.`,
    help: guess?.en,
  }),
};
