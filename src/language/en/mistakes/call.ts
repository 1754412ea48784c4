import type { CallMistakes, Choosable, WordsFor } from '../../../util/mistakes';
import { plural } from '../../../util/plural';

export const call: WordsFor<CallMistakes> = {
  'unknown-command': (name, guess, commands) => ({
    message: `Unknown command '${name}'.`,
    help: guess === undefined ? `The commands are ${commands.join(', ')}.` : `Did you mean “hoshin ${guess}”?`,
  }),
  'no-command': () => ({ message: 'The call names no command.', help: listed(undefined) }),
  'unknown-option': (option, command) => ({ message: `Unknown option '${option}'.`, help: listed(command) }),
  'option-without-value': (option, command) => ({
    message: `Option '${option}' argument missing.`,
    help: listed(command),
  }),
  'argument-missing': (argument, command) => ({
    message: `Missing required argument '${argument}'.`,
    help: listed(command),
  }),
  'too-many-arguments': (command, expected, given) => ({
    message: `Too many arguments for '${command}'. Expected ${plural(expected, 'argument')} but got ${given}.`,
    help: listed(command),
  }),
  'no-choice': (what, id, guess) => ({ message: `There is no ${NAMES[what]} “${id}”.`, help: guess?.en }),
  'option-beside': (option, other) => ({
    message:
      other === '--example'
        ? `An example is copied as it is, so ${option} does not go with --example.`
        : `The scorecards are made of the table, so ${option} does not go with --from.`,
    help: `Leave ${option} or ${other} out.`,
  }),
  'department-of-table': () => ({
    message:
      'The table says which departments there are, so --departments may name only that of a table which does not.',
    help: 'Leave --departments out, or name one department.',
  }),
  'inside-hoshin': (folder) => ({
    message: `“${folder}” lies in the folder of hoshin itself.`,
    help: 'Make the plan in a folder of its own, such as ../my-plan.',
  }),
  'no-currency': (text) => ({
    message: `“${text}” is not a currency.`,
    help: 'Write its code of three capital letters behind --currency, such as EUR or CNY.',
  }),
  'no-start-month': (text) => ({
    message: `“${text}” is not a month.`,
    help: 'Write a number from 1 (January) to 12 behind --start-month.',
  }),
  'company-without-name': () => ({
    message: 'The name of the company is empty.',
    help: 'Write it after --name, as in --name "Acme", or leave --name out.',
  }),
  'department-without-name': (text) => ({
    message: `A department in “${text}” has no name.`,
    help: 'Write names with commas between them: --departments Production,Sales.',
  }),
  'department-reserved': (name, id) => ({
    message: `A department cannot be called “${name}”: “${id}” stands for something else in addresses.`,
    help: 'Give it another name.',
  }),
  'department-named-twice': (name) => ({
    message: `Two departments are called “${name}”.`,
    help: 'Give each a name of its own.',
  }),
  'no-number-of-warnings': (asked) => ({
    message: `“${asked}” is not a number of warnings.`,
    help: 'Write a whole number such as 0 or 10 behind --max-warnings.',
  }),
  'no-number-of-jobs': (asked, most) => ({
    message: `“${asked}” is not a number of threads.`,
    help: `Write a whole number from 1 to ${most} behind --jobs.`,
  }),
  'no-port': (asked) => ({
    message: `“${asked}” is not a port.`,
    help: 'Write a number from 1024 to 65535 behind --port; 0 takes any that is free.',
  }),
  'port-refused': (port, reason) => ({
    message: `“hoshin serve” may not listen on port ${port} (${reason}).`,
    help: 'Choose another with --port, from 1024 to 65535.',
  }),
  'ports-taken': (first, last) => ({
    message: first === last ? `Port ${first} is taken.` : `The ports from ${first} to ${last} are all taken.`,
    help: 'Choose another with --port; 0 takes any that is free.',
  }),
};

const listed = (command: string | undefined): string =>
  `“hoshin ${command === undefined ? '' : `${command} `}--help” lists what there is.`;

const NAMES: Readonly<Record<Choosable, string>> = {
  example: 'example',
  format: 'format',
  language: 'language',
  locale: 'way of writing numbers',
  map: 'map of a table',
  page: 'page',
  picture: 'picture',
  planFileKind: 'kind of plan file',
  rule: 'rule',
  grouping: 'grouping',
  severity: 'severity',
  shell: 'shell',
  table: 'table',
  template: 'template',
  view: 'view',
};
