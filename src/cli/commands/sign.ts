import { wordsOf } from '../../language';
import { readRevision } from '../../source/revision';
import { signOff, signOffsOf } from '../../source/sign-off';
import { UserError } from '../../util/user-error';
import type { CheckedPlan } from '../../pipeline';
import { say } from '../../model/text';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { looksLikePeriod, periodOf } from '../period';
import { addAsOf } from '../shared-options';

export const sign: Command = {
  examples: [
    ['sign the newest year of the plan off', 'hoshin sign'],
    ['after a new agreement, in place of the old one', 'hoshin sign 2026 --replace'],
  ],

  configure(command) {
    command
      .argument('[year]', 'the year that was agreed (default: the newest one)')
      .argument('[path]', 'folder of the plan (default: found upwards from here)');
    addAsOf(command.option('--replace', 'in place of an earlier sign-off of the year'));
  },

  run(args, options, io) {
    const [asked, path] = args[1] === undefined && !looksLikePeriod(args[0]) ? [undefined, args[0]] : args;
    const checked = openPlan(path, options, io);
    const { plan, tree, language } = checked;
    const { commandLine: words } = wordsOf(language);
    const year = yearOf(asked, checked);
    const replace = options.replace === true;
    refuseUnready(checked, year, replace, io);
    if (hasErrors(checked, replace)) {
      io.err(words.note(words.notSigned, words.checkLists));
      return ExitCode.PlanHasErrors;
    }
    const { tag, commit } = signOff(
      tree.root,
      {
        planId: plan.id,
        year,
        message: `${say(plan.name, plan.language, plan.language)}: plan of ${year} signed off\n`,
        replace,
      },
      io.env,
    );
    io.out(`${words.signed(year, commit.short, tag).join('\n')}\n`);
    return ExitCode.Ok;
  },
};

function yearOf(asked: string | undefined, { plan }: CheckedPlan): number {
  const newest = plan.scorecards.at(-1)?.year;
  if (asked === undefined && newest !== undefined) return newest;
  const period = periodOf(asked ?? '', plan);
  if (period.unit === 'year') return period.year;
  throw new UserError(
    `“${period.text}” is no year, and plans are signed off by the year.`,
    `Sign off the year: “hoshin sign ${period.year}”.`,
  );
}

/** What is signed must be in a commit, and not signed already. */
function refuseUnready({ plan, tree }: CheckedPlan, year: number, replace: boolean, io: Io): void {
  const { commit, modified } = readRevision(tree, io.env);
  if (commit === undefined)
    throw new UserError(
      'The plan is not in a git repository with a commit.',
      'A sign-off is a tag of git: “git init”, commit the plan, and sign it.',
    );
  if (modified)
    throw new UserError(
      'The plan differs from its newest commit, so there is nothing to sign.',
      'Commit what is to be signed off.',
    );
  const before = signOffsOf(tree, plan.id, io.env).find((one) => one.year === year);
  if (before && !replace)
    throw new UserError(
      `The plan of ${year} is signed off already: ${before.tag} is ${before.commit.short}.`,
      'A change of it is recorded under “changes:” of a review; a new agreement is signed with --replace.',
    );
}

/** A plan that moved its goalposts may be agreed anew. */
const hasErrors = ({ diagnostics }: CheckedPlan, replace: boolean): boolean =>
  diagnostics.some(({ severity, code }) => severity === 'error' && !(replace && code === 'goalpost-moved'));
