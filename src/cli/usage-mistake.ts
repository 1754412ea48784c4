import { nearest } from '../diagnostics/nearest';
import { clean } from '../util/clean';
import { UserError } from '../util/user-error';

/** An error of commander: thrown also for help, which is no mistake and has the exit code 0. */
interface CommanderError {
  readonly code: string;
  readonly exitCode: number;
  readonly message: string;
}

export const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && 'exitCode' in error && String((error as { code?: unknown }).code).startsWith('commander.');

/** Commander's complaint as a mistake of ours; undefined for one that our commands never cause. */
export function usageMistake(
  { code, message }: CommanderError,
  argv: readonly string[],
  commands: readonly string[],
): UserError | undefined {
  const text = clean(message);
  const name = /'(.*)'/.exec(text)?.[1] ?? '';
  const command = commands.find((one) => argv.includes(one));
  switch (code) {
    case 'commander.help':
      return new UserError('no-command');
    case 'commander.unknownCommand':
      return new UserError('unknown-command', name, nearest(name, commands), commands);
    case 'commander.unknownOption':
      return new UserError('unknown-option', name, command);
    case 'commander.optionMissingArgument':
      return new UserError('option-without-value', name, command);
    case 'commander.missingArgument':
      return new UserError('argument-missing', name, command);
    case 'commander.excessArguments': {
      const [expected, given] = text.match(/\d+/g)!.slice(-2).map(Number);
      return new UserError('too-many-arguments', name, expected!, given!);
    }
    default:
      return undefined;
  }
}
