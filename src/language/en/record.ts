import type { SaidMistake } from '../../util/mistakes';

const OR_REPLACE = 'replace it with --replace';

/** Words of single values and milestones that are recorded. */
export const recorded = {
  title: (plan: string): string => `${plan}: record`,
  columns: {
    scorecard: 'Scorecard',
    until: 'To the end of',
    scoreBefore: 'Score',
    scoreAfter: 'After',
    change: 'Change',
    range: 'Low – high',
    grade: 'Grade',
  },
  /** `2026/actuals/production.yaml:14: Pass rate, 2026-07: 98.4 → 98.6`. */
  entry: (place: string, name: string, period: string | undefined, before: string | undefined, after: string): string =>
    `${place}: ${name}${period === undefined ? '' : `, ${period}`}: ${before === undefined ? '' : `${before} → `}${after}`,
  accepted: (day: string, quality?: string): string =>
    `accepted ${day}${quality === undefined ? '' : `, quality ${quality}`}`,
  outcome: {
    written: 'Written.',
    dry: 'Nothing was written: this is a dry run.',
    refused: 'Nothing was written.',
    nothing: 'There is nothing to write: the plan has it already.',
  },
  problem: (what: string, message: string, line: number | undefined): string =>
    `${line === undefined ? '' : `line ${line}: `}${what}: ${message}`,
  problems: {
    notMeasured: (period: string, own: readonly string[]): SaidMistake => ({
      message: `It is not measured in ${period}.`,
      help:
        own.length > 0
          ? `It is measured in ${own.slice(0, 4).join(', ')}${own.length > 4 ? ' …' : ''}.`
          : 'Look at “start:” and “end:” of the KPI.',
    }),
    noNumber: (text: string): SaidMistake => ({
      message: `“${text}” is not a number.`,
      help: 'Write a number such as 98.6, or a ratio such as 11640/11820.',
    }),
    manyDigits: (text: string): SaidMistake => ({
      message: `“${text}” has more than 15 digits.`,
      help: 'Round it to at most 15 digits, or use a larger unit.',
    }),
    percentOfOther: (text: string, unit: string | undefined): SaidMistake => ({
      message: `“${text}” is in per cent, and this is measured in ${unit ?? 'plain numbers'}.`,
      help: 'Write the number in that unit.',
    }),
    weightOfOther: (): SaidMistake => ({
      message: 'Its values count with no weight.',
      help: 'Leave --weight out; it is for “aggregate: weightedMean”.',
    }),
    there: (present: string, place: string): SaidMistake => ({
      message: `The plan has ${present} already, in ${place}.`,
      help: `Give the reason of the correction with --reason, or ${OR_REPLACE}.`,
    }),
    noCorrection: (present: string, place: string): SaidMistake => ({
      message: `The plan has ${present} in ${place}, and only a value corrects a value.`,
      help: `Leave --reason out and ${OR_REPLACE}.`,
    }),
    acceptedAlready: (day: string, place: string): SaidMistake => ({
      message: `It was accepted on ${day} already, in ${place}.`,
      help: 'Replace that with --replace.',
    }),
    noDay: (text: string): SaidMistake => ({ message: `“${text}” is not a day.`, help: 'Write it as 2026-07-31.' }),
    noQuality: (text: string): SaidMistake => ({
      message: `“${text}” is not a percentage from 0% to 100%.`,
      help: 'Write it with its sign, such as 89%.',
    }),
    twice: (line: number): SaidMistake => ({
      message: `Line ${line} speaks of it already.`,
      help: 'Keep one of the two.',
    }),
  },
};
