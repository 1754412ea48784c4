import { Command as Program, type Command as Commander } from 'commander';
import { wordsOf } from '../language';
import { sayMistake } from '../language/say-mistake';
import { cleanLines } from '../util/clean';
import type { Language } from '../util/language';
import { InputOutputError, UserError } from '../util/user-error';
import { languageIn } from './call-language';
import type { Command, CommandEntry } from './command';
import { commands } from './commands';
import { configure } from './configure';
import { ExitCode } from './exit-code';
import { tellFault } from './fault';
import type { Io } from './io';
import { languageAround } from './open-plan';
import { TOPICS, topicPage } from './topics';
import { isCommanderError, usageMistake } from './usage-mistake';

export { notWritten } from './not-written';

/** Runs one command line. The only place that catches: whatever goes wrong ends in a sentence and an exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const asked = languageIn(argv);
  let ofPlan: Language | undefined;
  const hear = (language: Language): void => {
    ofPlan = language;
    io.opened?.(asked ?? language);
  };
  if (asked) hear(asked);
  try {
    return await runCommand(argv, { ...io, opened: hear });
  } catch (error) {
    return explain(error, argv, asked ?? ofPlan ?? 'en', io);
  }
}

function runCommand(argv: readonly string[], io: Io): Ending {
  const page = topicPage(argv, () => languageIn(argv) ?? languageAround(io) ?? 'en');
  if (page !== undefined) {
    io.out(page);
    return ExitCode.Ok;
  }
  let code: Ending = ExitCode.Ok;
  const program: Commander = new Program('hoshin').description(
    'Performance plans as code: check, score and review a plan of KPIs kept as YAML in git.',
  );
  program
    .version('', '-V, --version', 'print the version')
    .addHelpText('before', START)
    .addHelpText(
      'after',
      `\nhoshin COMMAND --help says more of a command, and hoshin help TOPIC prints a page: ${TOPICS.join(', ')}.`,
    );
  // Help and mistakes list all commands; a call is in need of its own.
  const called = commands.filter(({ name }) => name === argv[0]);
  for (const entry of called.length > 0 ? called : commands)
    addCommand(program, entry, argv, io, (result) => void (code = result));
  for (const command of [program, ...program.commands]) harden(command, io);
  program.parse(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
  return code;
}

/** The exit code, once it is over. */
type Ending = ReturnType<Command['run']>;

const START = `Three things people do:
  hoshin init my-plan          make a plan to start from
  hoshin check                 find what is wrong with the plan in this folder
  hoshin review 2026-06        print the review of June
`;

function addCommand(
  program: Commander,
  { name, summary, load }: CommandEntry,
  argv: readonly string[],
  io: Io,
  done: (code: Ending) => void,
): void {
  const sub = program.command(name).description(summary);
  sub.option('--debug', 'show the stack of a fault in hoshin itself');
  if (!argv.includes(name)) return;
  const command = load();
  configure(sub, command);
  sub.addHelpText('before', command.examples.map(([does, line]) => `  # ${does}\n  ${line}\n`).join('\n'));
  sub.action(() => done(command.run((sub.processedArgs as (string | undefined | string[])[]).flat(), sub.opts(), io)));
}

/** Never exits, never prints past `io`, and says every mistake in our own form. */
function harden(command: Commander, io: Io): void {
  command.exitOverride().configureOutput({
    writeOut: io.out,
    writeErr: () => undefined,
    getOutHelpWidth: () => io.width,
    getErrHelpWidth: () => io.width,
  });
  command.allowExcessArguments(false).showSuggestionAfterError(false);
}

function explain(error: unknown, argv: readonly string[], language: Language, io: Io): ExitCode {
  if (isCommanderError(error) && error.exitCode === 0) return ExitCode.Ok;
  const mistake = isCommanderError(error) ? usageMistake(error, argv, NAMES) : error;
  if (mistake instanceof UserError) return tellMistake(mistake, language, io);
  tellFault(error, argv.includes('--debug'), language, io);
  return ExitCode.Fault;
}

function tellMistake(mistake: UserError, language: Language, io: Io): ExitCode {
  const { message, help } = sayMistake(mistake, language);
  io.err(wordsOf(language).commandLine.note(cleanLines(message), help && cleanLines(help)));
  return mistake instanceof InputOutputError ? ExitCode.InputOutput : ExitCode.BadUsage;
}

const NAMES = commands.map(({ name }) => name);
