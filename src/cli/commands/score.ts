import { periodOf } from '../../app/period';
import { score as ask } from '../../app/score';
import { textOf, type Command } from '../command';
import { looksLikePeriod, openPlan } from '../open-plan';
import { DESPITE_ERRORS, PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const score: Command = {
  examples: [
    ['scores to date, by the newest actuals', 'hoshin score'],
    ['one department at the end of June', 'hoshin score 2026-06 --department production'],
    ['the final assessment of the year, with its assessment sheets', 'hoshin score 2026 --final'],
    ['how a score to date was made, step by step', 'hoshin score 2026-06 --department production --sheet'],
  ],
  call: ['score', '2026-06'],
  on: 'plan',
  does: 'print',
  reports: ['score'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '[period]',
      value: 'period',
      help: 'a year, half, quarter, month or week: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-W24 (default: the newest month with actuals)',
    },
    PATH,
  ],
  options: [
    REVISION,
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only this scorecard: the id of a department, or company',
    },
    { flags: '--final', help: 'the final assessment: complete and confirmed, or refused' },
    DESPITE_ERRORS,
    { flags: '--sheet', help: 'with every step of the arithmetic, as a final assessment has it' },
    ...PRINTING,
  ],

  run(args, options, io) {
    const [period, path] = args[1] === undefined && !looksLikePeriod(args[0]) ? [undefined, args[0]] : args;
    const opened = openPlan(path, options, io);
    const answer = ask(opened, {
      period: period === undefined ? undefined : periodOf(period, opened.plan),
      department: textOf(options, 'department'),
      final: options.final === true,
      despiteErrors: options.despiteErrors === true,
      ...(options.sheet === true && { sheet: true }),
    });
    return tell(answer, opened, options, io);
  },
};
