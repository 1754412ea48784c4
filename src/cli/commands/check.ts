import { check as ask, type CheckQuestion } from '../../app/check';
import { fix } from '../../app/fix';
import type { OpenedPlan } from '../../app/open-plan';
import { pick } from '../../app/pick';
import { SEVERITIES, type Diagnostic, type Severity } from '../../diagnostics/diagnostic';
import { wordsOf } from '../../language';
import { renderers } from '../../render';
import { GROUPINGS } from '../../reports/check';
import { rules } from '../../rules';
import { diffOf } from '../../source/edit/diff-of';
import { placeText } from '../../source/locate';
import { planRoot } from '../../source/plan-root';
import { isShallowClone } from '../../source/read-tree';
import { withLock } from '../../source/write/lock';
import { writeFiles } from '../../source/write/write-plan';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { textOf, textsOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { isForPeople } from '../print-diff';
import { printInFormats } from '../print-several';
import { AS_OF, FORMAT, LANGUAGE, OUT, PATH, REVISION } from '../shared-options';

const SEVERITY_CHOICES = SEVERITIES.map((id) => ({ id }));

export const check: Command = {
  examples: [
    ['check the plan in this folder', 'hoshin check'],
    ['check another one, for a program', 'hoshin check clients/river-foods -f json'],
    ['fail on more than 10 warnings, as in CI', 'hoshin check --max-warnings 10'],
    ['for people and for code scanning, in one run', 'hoshin check --out sarif=plan.sarif --out json=plan.json'],
    ['only what a pull request brings in', 'hoshin check --changed-since main'],
    ['mend slips of typing, after a look at them', 'hoshin check --fix --dry-run'],
    ['read what a rule is about', 'hoshin rule weights-not-100'],
  ],
  call: ['check'],
  on: 'plan',
  does: 'print',
  reports: ['check'],
  // Nothing of it can be drawn.
  formats: renderers.map(({ id }) => id).filter((id) => id !== 'svg' && id !== 'ics'),
  arguments: [PATH],
  options: [
    REVISION,
    FORMAT,
    {
      ...OUT,
      help: 'write it to this file instead of printing it; as format=file it is written beside what is printed, in as many formats as there are',
      repeats: true,
    },
    AS_OF,
    LANGUAGE,
    {
      flags: '--rule <id>',
      value: 'rule',
      help: 'only the findings of this rule; may be given several times',
      repeats: true,
    },
    {
      flags: '--severity <severity>',
      value: { choices: () => SEVERITY_CHOICES },
      help: 'only findings at least as bad: error, warning or info',
      default: 'info',
    },
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only findings in documents of this department, or of company, and those that they explain',
    },
    {
      flags: '--group <grouping>',
      value: { choices: () => GROUPINGS },
      help: 'findings together that are of one department, rule or file',
    },
    {
      flags: '--changed-since <revision>',
      value: 'revision',
      help: 'only findings on lines that changed since a commit, branch or tag of git, and those that were not there then',
    },
    {
      flags: '--new-first <revision>',
      value: 'revision',
      help: 'all findings, first those that “--changed-since” would show: CI systems show the first ten',
    },
    {
      flags: '--fix',
      help: 'write what is beyond doubt: the key or choice that was meant, spaces after colons, characters typed in full width',
    },
    { flags: '--dry-run', help: 'with --fix: show what it would change, and write nothing' },
    {
      flags: '--max-warnings <number>',
      value: 'number',
      help: 'exit with 1 when more warnings than this are shown',
    },
  ],

  run([path], options, io) {
    requireWhatGoesTogether(options);
    const work = (): Promise<ExitCode> => checkAt(path, options, io);
    return options.fix === true && options.dryRun !== true ? withLock(planRoot(path, io.cwd), work) : work();
  },
};

async function checkAt(path: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const [question, maxWarnings] = [questionOf(options), maxWarningsOf(options)];
  const found = openPlan(path, options, io);
  warnOfShallowClone(found, io);
  const { fixed, edited, then } = options.fix === true ? fix(found, question) : { fixed: [], edited: [], then: found };
  const { report, diagnostics } = ask(then, question);
  if (options.dryRun !== true) writeFiles(found.tree.root, edited);
  tellFixes(fixed, options, then, io);
  await printInFormats(report, options, io, then);
  if (options.dryRun === true && isForPeople(options)) io.out(diffOf(edited));
  return exitCode(diagnostics, maxWarnings, then.language, io);
}

function requireWhatGoesTogether({ fix: fixes, dryRun, rev }: Options): void {
  if (fixes === true && rev !== undefined) throw new UserError('options-apart', '--fix', '--rev');
  if (dryRun === true && fixes !== true) throw new UserError('option-out-of-place', '--dry-run', '--fix');
}

function tellFixes(fixed: readonly Diagnostic[], { dryRun }: Options, { language }: OpenedPlan, io: Io): void {
  const { commandLine: words } = wordsOf(language);
  for (const { span, message, code } of fixed)
    io.err(`${placeText(span)}: ${dryRun === true ? words.wouldBeFixed : words.fixed}${message} [${code}]\n`);
}

/** A sign-off that was not cloned must not look like one that is kept. */
function warnOfShallowClone({ tree, signedOff, language }: OpenedPlan, io: Io): void {
  const { commandLine: words } = wordsOf(language);
  if (signedOff.length === 0 && isShallowClone(tree.root)) io.err(words.note(words.shallow, words.deepen));
}

function questionOf(options: Options): CheckQuestion {
  const group = textOf(options, 'group');
  return {
    rules: textsOf(options, 'rule').map((id) => pick(rules, id, 'rule').id),
    severity: pick(SEVERITY_CHOICES, textOf(options, 'severity') ?? 'info', 'severity').id,
    department: textOf(options, 'department'),
    group: group === undefined ? undefined : pick(GROUPINGS, group, 'grouping').id,
    changedSince: textOf(options, 'changedSince'),
    newFirst: textOf(options, 'newFirst'),
  };
}

function maxWarningsOf(options: Options): number {
  const asked = textOf(options, 'maxWarnings');
  if (asked === undefined) return Infinity;
  if (/^\d{1,9}$/.test(asked)) return Number(asked);
  throw new UserError('no-number-of-warnings', asked);
}

/** Counts only what is shown: nobody should have to look for a reason that is not on the screen. */
function exitCode(diagnostics: readonly Diagnostic[], maxWarnings: number, language: Language, io: Io): ExitCode {
  const count = (severity: Severity): number => diagnostics.filter((item) => item.severity === severity).length;
  const warnings = count('warning');
  const { commandLine: words } = wordsOf(language);
  if (warnings > maxWarnings) io.err(words.note(words.tooManyWarnings(warnings, maxWarnings), words.mend));
  return count('error') > 0 || warnings > maxWarnings ? ExitCode.PlanHasErrors : ExitCode.Ok;
}
