import { Argument, Option, type Command as Commander } from 'commander';
import type { Argument as DeclaredArgument, Command, Option as DeclaredOption } from './command';

/** Tells commander what a command takes. */
export function configure(commander: Commander, command: Command): void {
  for (const argument of command.arguments) commander.addArgument(argumentOf(argument));
  for (const option of command.options) commander.addOption(optionOf(option, command));
  if (command.more !== undefined) commander.addHelpText('after', command.more);
}

export const argumentOf = ({ written, help }: DeclaredArgument): Argument => new Argument(written, help);

export function optionOf(
  { flags, value, help, default: usual, repeats }: DeclaredOption,
  { formats }: Command,
): Option {
  const option = new Option(flags, value === 'format' ? `${listed(formats)} ${help}` : help);
  if (usual !== undefined) option.default(usual);
  if (repeats) option.argParser((text: string, texts: readonly string[] = []) => [...texts, text]);
  return option;
}

const listed = (formats: readonly string[]): string =>
  formats.at(-1) === 'csv' ? `${formats.slice(0, -1).join(', ')}, or csv where there is one table` : formats.join(', ');
