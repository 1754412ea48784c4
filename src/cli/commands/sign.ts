import { sign as signOff, yearToSign } from '../../app/sign';
import { wordsOf } from '../../language';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { looksLikePeriod, openPlan } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';

export const sign: Command = {
  examples: [
    ['sign the newest year of the plan off', 'hoshin sign'],
    ['after a new agreement, in place of the old one', 'hoshin sign 2026 --replace'],
  ],
  call: ['sign', '2026', '--replace'],
  on: 'history',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [{ written: '[year]', value: 'year', help: 'the year that was agreed (default: the newest one)' }, PATH],
  options: [{ flags: '--replace', help: 'in place of an earlier sign-off of the year' }, AS_OF, LANGUAGE],

  run(args, options, io) {
    const [asked, path] = args[1] === undefined && !looksLikePeriod(args[0]) ? [undefined, args[0]] : args;
    const opened = openPlan(path, options, io);
    const year = asked === undefined ? undefined : yearToSign(asked, opened.plan);
    const signed = signOff(opened, { year, replace: options.replace === true });
    const { commandLine: words } = wordsOf(opened.language);
    if (!signed) {
      io.err(words.note(words.notSigned, words.checkLists));
      return ExitCode.PlanHasErrors;
    }
    io.out(`${words.signed(signed.year, signed.commit.short, signed.tag).join('\n')}\n`);
    return ExitCode.Ok;
  },
};
