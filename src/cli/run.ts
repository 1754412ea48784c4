import { Command as Program, type Command as Commander } from 'commander';
import { wordsOf, type Words } from '../language';
import { sayMistake } from '../language/say-mistake';
import { cleanLines } from '../util/clean';
import type { Language } from '../util/language';
import { InputOutputError, UserError } from '../util/user-error';
import { asksForHelp, languageIn, withoutLanguage } from './call-language';
import type { Command, CommandEntry } from './command';
import { commands } from './commands';
import { configure } from './configure';
import { ExitCode } from './exit-code';
import { tellFault } from './fault';
import { endOf, helpConfiguration, printsBy, startOf } from './help';
import type { Io } from './io';
import { languageAround } from './open-plan';
import { topicPage } from './topics';
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
    return explain(error, argv, asked ?? ofPlan, io);
  }
}

function runCommand(argv: readonly string[], io: Io): Ending {
  const languageOf = (): Language => languageIn(argv) ?? languageAround(io) ?? 'en';
  const page = topicPage(argv, languageOf);
  if (page !== undefined) {
    io.out(page);
    return ExitCode.Ok;
  }
  let code: Ending = ExitCode.Ok;
  const isHelp = asksForHelp(argv);
  const words = wordsOf(isHelp ? languageOf() : 'en').help;
  const program = programOf(words, io);
  // Help and mistakes list all commands; a call is in need of its own.
  const called = commands.filter(({ name }) => name === argv[0]);
  for (const entry of called.length > 0 ? called : commands)
    addCommand(program, entry, argv, words, io, (result) => void (code = result));
  for (const command of [program, ...program.commands]) harden(command, words, io);
  const asked = isHelp ? withoutLanguage(argv) : argv;
  program.parse(asked.length === 0 ? ['--help'] : [...asked], { from: 'user' });
  return code;
}

/** The exit code, once it is over. */
type Ending = ReturnType<Command['run']>;

function programOf(words: Words['help'], io: Io): Commander {
  return new Program('hoshin')
    .description(words.say('Performance plans as code: check, score and review a plan of KPIs kept as YAML in git.'))
    .version('', '-V, --version', words.say('print the version'))
    .helpCommand('help [command]', words.say(DISPLAY_HELP))
    .addHelpText('before', startOf(words))
    .addHelpText('after', endOf(words, io));
}

const DISPLAY_HELP = 'display help for command';

function addCommand(
  program: Commander,
  { name, summary, load }: CommandEntry,
  argv: readonly string[],
  words: Words['help'],
  io: Io,
  done: (code: Ending) => void,
): void {
  const sub = program.command(name).description(words.say(summary));
  sub.option('--debug', words.say('show the stack of a fault in hoshin itself'));
  if (!argv.includes(name)) return;
  const command = load();
  configure(sub, command, words);
  const examples = command.examples.map(([does, line]) => `  # ${words.say(does)}\n  ${line}\n`);
  sub.addHelpText('before', examples.join('\n'));
  sub.action(() => done(command.run((sub.processedArgs as (string | undefined | string[])[]).flat(), sub.opts(), io)));
}

/** Never exits, never prints past `io`, and says every mistake in our own form. */
function harden(command: Commander, words: Words['help'], io: Io): void {
  printsBy(command, io).exitOverride().configureHelp(helpConfiguration(words));
  command.helpOption('-h, --help', words.say(DISPLAY_HELP));
  command.allowExcessArguments(false).showSuggestionAfterError(false);
}

function explain(error: unknown, argv: readonly string[], spoken: Language | undefined, io: Io): ExitCode {
  if (isCommanderError(error) && error.exitCode === 0) return ExitCode.Ok;
  const mistake = isCommanderError(error) ? usageMistake(error, argv, NAMES) : error;
  if (mistake instanceof UserError) return tellMistake(mistake, spoken ?? languageAround(io) ?? 'en', io);
  tellFault(error, argv.includes('--debug'), spoken ?? 'en', io);
  return ExitCode.Fault;
}

function tellMistake(mistake: UserError, language: Language, io: Io): ExitCode {
  const { message, help } = sayMistake(mistake, language);
  io.err(wordsOf(language).commandLine.note(cleanLines(message), help && cleanLines(help)));
  return mistake instanceof InputOutputError ? ExitCode.InputOutput : ExitCode.BadUsage;
}

const NAMES = commands.map(({ name }) => name);
