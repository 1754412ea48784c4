import { SEVERITIES, type Severity } from '../../diagnostics/diagnostic';
import { select, type Wanted } from '../../diagnostics/select';
import { wordsOf } from '../../language';
import { renderers } from '../../render';
import { check as checkReport } from '../../reports/check';
import { rules } from '../../rules';
import type { CheckedPlan } from '../../pipeline';
import { isShallowClone } from '../../source/read-tree';
import { UserError } from '../../util/user-error';
import { checkSetting } from '../check-setting';
import { textOf, textsOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { newSince } from '../new-findings';
import { openPlan } from '../open-plan';
import { reportContext } from '../output';
import { pick } from '../pick';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

/** Nothing of it can be drawn. */
const FORMATS = renderers
  .map(({ id }) => id)
  .filter((id) => id !== 'svg')
  .join(', ');

export const check: Command = {
  examples: [
    ['check the plan in this folder', 'hoshin check'],
    ['check another one, for a program', 'hoshin check clients/river-foods -f json'],
    ['fail on more than 10 warnings, as in CI', 'hoshin check --max-warnings 10'],
    ['only what a pull request brings in', 'hoshin check --changed-since main'],
    ['read what a rule is about', 'hoshin rule weights-not-100'],
  ],

  configure(command) {
    addLanguage(addAsOf(addFormat(addPath(command), FORMATS)));
    command.option(
      '--rule <id>',
      'only the findings of this rule; may be given several times',
      (id: string, ids: readonly string[] = []) => [...ids, id],
    );
    command.option('--severity <severity>', 'only findings at least as bad: error, warning or info', 'info');
    command.option(
      '--changed-since <revision>',
      'only findings on lines that changed since a commit, branch or tag of git, and those that were not there then',
    );
    command.option('--max-warnings <number>', 'exit with 1 when more warnings than this are shown');
  },

  run([path], options, io) {
    const [wanted, maxWarnings] = [wantedOf(options), maxWarningsOf(options)];
    const checked = openPlan(path, options, io);
    warnOfShallowClone(checked, io);
    const since = textOf(options, 'changedSince');
    const selected = select(checked, since === undefined ? wanted : { ...wanted, isNew: newSince(since, checked, io) });
    const report = checkReport.build(
      { ...checked, ...selected, setting: checkSetting(checked.tree, io.cwd) },
      reportContext(checked.plan, options),
    );
    printReport(report, options, io, checked);
    return exitCode({ ...checked, ...selected }, maxWarnings, io);
  },
};

/** A sign-off that was not cloned must not look like one that is kept. */
function warnOfShallowClone({ tree, signedOff, language }: CheckedPlan, io: Io): void {
  const { commandLine: words } = wordsOf(language);
  if (signedOff.length === 0 && isShallowClone(tree.root)) io.err(words.note(words.shallow, words.deepen));
}

const wantedOf = (options: Options): Wanted => ({
  rules: textsOf(options, 'rule').map((id) => pick(rules, id, 'rule').id),
  severity: pick(
    SEVERITIES.map((id) => ({ id })),
    textOf(options, 'severity') ?? 'info',
    'severity',
  ).id,
});

function maxWarningsOf(options: Options): number {
  const asked = textOf(options, 'maxWarnings');
  if (asked === undefined) return Infinity;
  if (/^\d{1,9}$/.test(asked)) return Number(asked);
  throw new UserError(
    `“${asked}” is not a number of warnings.`,
    'Write a whole number such as 0 or 10 behind --max-warnings.',
  );
}

/** What is not shown does not count: nobody should have to look for a reason that is not on the screen. */
function exitCode(
  { diagnostics, language }: Pick<CheckedPlan, 'diagnostics' | 'language'>,
  maxWarnings: number,
  io: Io,
): ExitCode {
  const count = (severity: Severity): number => diagnostics.filter((item) => item.severity === severity).length;
  const warnings = count('warning');
  const { commandLine: words } = wordsOf(language);
  if (warnings > maxWarnings) io.err(words.note(words.tooManyWarnings(warnings, maxWarnings), words.mend));
  return count('error') > 0 || warnings > maxWarnings ? ExitCode.PlanHasErrors : ExitCode.Ok;
}
