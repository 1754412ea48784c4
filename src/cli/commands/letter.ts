import { letter as ask, letterYear } from '../../app/letter';
import { textOf, type Command } from '../command';
import { openPlan } from '../open-plan';
import { FORMAT, LANGUAGE, OUT, PATH, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const letter: Command = {
  examples: [
    ['the letter that the head of production signs', 'hoshin letter production'],
    [
      'as it was signed off, to print and sign',
      'hoshin letter production --year 2026 --rev plan/2026 --out production.html',
    ],
    ["the company's own, in Chinese", 'hoshin letter company --language zh-CN'],
  ],
  call: ['letter', 'production'],
  on: 'plan',
  does: 'print',
  reports: ['letter'],
  formats: TABLE_FORMATS,
  arguments: [
    { written: '<department>', value: 'department', help: 'the id of a department or position, or company' },
    PATH,
  ],
  options: [
    REVISION,
    { flags: '--year <year>', value: 'year', help: 'the fiscal year (default: the newest with scorecards)' },
    FORMAT,
    OUT,
    LANGUAGE,
  ],

  run([department = '', path], options, io) {
    const opened = openPlan(path, options, io);
    const year = textOf(options, 'year');
    const answer = ask(opened, {
      department,
      year: year === undefined ? undefined : letterYear(year, opened.plan),
    });
    return tell(answer, opened, options, io);
  },
};
