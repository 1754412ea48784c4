import { Argument, Option, type Command as Commander } from 'commander';
import { wordsOf, type Words } from '../language';
import type { Argument as DeclaredArgument, Command, Option as DeclaredOption } from './command';

type HelpWords = Words['help'];

/** Tells commander what a command takes, with its help in the words of a language. */
export function configure(commander: Commander, command: Command, words: HelpWords): void {
  for (const argument of command.arguments) commander.addArgument(argumentOf(argument, words));
  for (const option of command.options) commander.addOption(optionOf(option, command, words));
  if (command.more !== undefined) commander.addHelpText('after', words.about(commander.name(), command.more));
}

export const argumentOf = (argument: DeclaredArgument, words = wordsOf('en').help): Argument =>
  new Argument(argument.written, helpOf(argument, words));

export function optionOf(declared: DeclaredOption, { formats }: Command, words = wordsOf('en').help): Option {
  const { flags, value, default: usual, repeats } = declared;
  const help = helpOf(declared, words);
  const option = new Option(flags, value === 'format' ? withFormats(formats, help, words) : help);
  if (usual !== undefined) option.default(usual);
  if (repeats) option.argParser((text: string, texts: readonly string[] = []) => [...texts, text]);
  return option;
}

/** The help of a value: that of the command, or of each of its choices. */
function helpOf({ help, value }: Pick<DeclaredOption, 'help' | 'value'>, words: HelpWords): string {
  if (help !== undefined || typeof value !== 'object') return words.say(help ?? '');
  return words.choices(value.choices().map(({ id, summary = '' }) => [id, words.say(summary)]));
}

function withFormats(formats: readonly string[], help: string, words: HelpWords): string {
  const isOneTable = formats.at(-1) === 'csv';
  return words.withFormats(isOneTable ? formats.slice(0, -1) : formats, isOneTable, help);
}
