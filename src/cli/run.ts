import { Command as Program, type Command as Commander } from 'commander';
import { nearest } from '../diagnostics/nearest';
import { clean, cleanLines } from '../util/clean';
import { UserError } from '../util/user-error';
import type { Command, CommandEntry } from './command';
import { commands } from './commands';
import { configure } from './configure';
import { ExitCode } from './exit-code';
import { tellFault } from './fault';
import type { Io } from './io';

/** Runs one command line. The only place that catches: whatever goes wrong ends in a sentence and an exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommand(argv, io);
  } catch (error) {
    return explain(error, argv, io);
  }
}

function runCommand(argv: readonly string[], io: Io): Ending {
  let code: Ending = ExitCode.Ok;
  const program: Commander = new Program('hoshin').description(
    'Performance plans as code: check, score and review a plan of KPIs kept as YAML in git.',
  );
  program
    .version('', '-V, --version', 'print the version')
    .addHelpText('before', START)
    .addHelpText('after', '\nhoshin COMMAND --help says more of a command.');
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

function explain(error: unknown, argv: readonly string[], io: Io): ExitCode {
  if (error instanceof UserError) {
    io.err(`hoshin: ${cleanLines(error.message)}\n${error.help ? `help: ${cleanLines(error.help)}\n` : ''}`);
    return error.kind === 'io' ? ExitCode.InputOutput : ExitCode.BadUsage;
  }
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return ExitCode.Ok;
    io.err(`hoshin: ${sentence(clean(error.message.replace(/^error: /, '')))}\nhelp: ${usageHelp(error, argv)}\n`);
    return ExitCode.BadUsage;
  }
  tellFault(error, argv.includes('--debug'), io);
  return ExitCode.Fault;
}

const isCommanderError = (error: unknown): error is { code: string; exitCode: number; message: string } =>
  error instanceof Error && 'exitCode' in error && String((error as { code?: unknown }).code).startsWith('commander.');

/** An unknown command or option gets the nearest one; everything else the command's own help. */
function usageHelp({ code, message }: { code: string; message: string }, argv: readonly string[]): string {
  const names = commands.map(({ name }) => name);
  if (code === 'commander.unknownCommand') {
    const guess = nearest(/'(.*)'/.exec(message)?.[1] ?? '', names);
    return guess ? `Did you mean “hoshin ${guess}”?` : `The commands are ${names.join(', ')}.`;
  }
  const command = names.find((name) => argv.includes(name));
  return `“hoshin ${command ? `${command} ` : ''}--help” lists what there is.`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.\s]+$/, '')}.`;
