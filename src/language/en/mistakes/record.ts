import type { RecordMistakes, WordsFor } from '../../../util/mistakes';

export const record: WordsFor<RecordMistakes> = {
  'record-odd-line': (line, text) => ({
    message: `Line ${line} cannot be read: “${text}”.`,
    help: 'Write address, period and value, with blanks between them: “production/first-pass-rate 2026-07 11640/11820”.',
  }),
  'record-nothing': () => ({
    message: 'Standard input has no line that records anything.',
    help: 'Write address, period and value a line: “production/first-pass-rate 2026-07 11640/11820”.',
  }),
  'record-without-value': (address, period) => ({
    message: `There is no value for “${address}”.`,
    help: `Write it behind the period: “hoshin record ${address} ${period ?? '2026-07'} 98.6”; or say with --na why there is none.`,
  }),
  'record-na-and-value': () => ({
    message: 'There is a value, and with --na a reason why there is none.',
    help: 'Keep one of the two.',
  }),
  'option-out-of-place': (option, needs) => ({
    message: `“${option}” goes with “${needs}”.`,
    help: `Add “${needs}”, or leave “${option}” out.`,
  }),
  'options-apart': (one, other) => ({
    message: `“${one}” does not go with “${other}”.`,
    help: `Leave one of them out: only the files as they are can be changed.`,
  }),
  'without-values': (address) => ({
    message: `“${address}” has no values of its own.`,
    help: 'Values are recorded of KPIs and process indicators, days of milestones.',
  }),
  'no-milestone': (address, guess) => ({
    message: `There is no milestone with the address “${address}”.`,
    help: guess?.en,
  }),
  'accepted-on-a-day': (address) => ({
    message: `“${address}” is a milestone: it is accepted on a day and has no values.`,
    help: `Write the day: “hoshin record ${address} accepted 2026-09-21”.`,
  }),
};
