import { readiness as ask } from '../../app/readiness';
import { questionnaire } from '../../readiness';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { asOfDay, askedLanguage, openPlan } from '../open-plan';
import { print } from '../print';
import { PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const readiness: Command = {
  examples: [
    ['the questions, as a file to fill in', 'hoshin readiness --questions > readiness.yaml'],
    ['the same in Chinese', 'hoshin readiness --questions --language zh-CN > readiness.yaml'],
    ['does OKR fit, and what holds it back?', 'hoshin readiness'],
  ],
  call: ['readiness'],
  on: 'plan',
  does: 'print',
  reports: ['readiness'],
  formats: TABLE_FORMATS,
  arguments: [PATH],
  options: [
    REVISION,
    { flags: '--department <id>', value: 'department', help: 'only this one: the id of a department, or company' },
    {
      flags: '--questions',
      help: 'print the questionnaire as a plan file to fill in (needs no plan; in English unless --language says otherwise)',
    },
    ...PRINTING,
  ],

  run([path], options, io) {
    if (options.questions === true) return printQuestions(options, io);
    const opened = openPlan(path, options, io);
    return tell(ask(opened, { department: textOf(options, 'department') }), opened, options, io);
  },
};

async function printQuestions(options: Options, io: Io): Promise<ExitCode> {
  const language = askedLanguage(options) ?? 'en';
  const department = textOf(options, 'department');
  const text = questionnaire({
    on: asOfDay(options, io),
    language,
    department: department === 'company' ? undefined : department,
  });
  await print({ text, language }, options, io);
  return ExitCode.Ok;
}
