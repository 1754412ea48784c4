import type { Argument as ReadArgument, Option as ReadOption } from 'commander';
import type { Words } from '../../language';
import type { Argument, Command, CommandEntry, Option } from '../command';
import { argumentOf, optionOf } from '../configure';
import type { Io } from '../io';
import { candidates, isPlain, type Candidate } from './candidate';
import { TOPICS } from '../topics';
import { CompletionContext } from './completion-context';
import { valuesOf } from './values';

/**
 * Gives what may stand in place of the last word behind `hoshin`, which may be empty or half written, and what each
 * means in a language.
 */
export function complete(
  words: readonly string[],
  commands: readonly CommandEntry[],
  language: Words,
  io: Io,
): readonly Candidate[] {
  const typed = words.at(-1) ?? '';
  return everything(words.slice(0, -1), typed, commands, language, io)
    .filter(({ value }) => value.startsWith(typed))
    .filter(isPlain)
    .map(({ value, help }) => ({ value, help: language.help.say(help) }));
}

function everything(
  [name, ...before]: readonly string[],
  typed: string,
  commands: readonly CommandEntry[],
  language: Words,
  io: Io,
): readonly Candidate[] {
  if (name === undefined)
    return [
      ...named(commands),
      { value: 'help', help: 'the help of a command, or a page of the docs' },
      { value: '--help', help: 'display help for command' },
      { value: '--version', help: 'print the version' },
    ];
  if (name === 'help')
    return before.length > 0 ? [] : [...candidates(TOPICS, 'a page of the docs'), ...named(commands)];
  const entry = commands.find((command) => command.name === name);
  return entry ? behind(entry.load(), before, typed, language, io) : [];
}

const named = (commands: readonly CommandEntry[]): readonly Candidate[] =>
  commands.map(({ name: value, summary }) => ({ value, help: summary }));

/** The candidates behind a command and what is written of it already. */
function behind(
  command: Command,
  before: readonly string[],
  typed: string,
  language: Words,
  io: Io,
): readonly Candidate[] {
  const options = command.options.map((option) => ({ ...option, read: optionOf(option, command, language.help) }));
  const { open, operands } = read(options, before);
  const around = new CompletionContext(operands, command.formats, language, io);
  if (open) return valuesFor(open, typed, around);
  const [, flag, value] = /^(--[^=]+=)(.*)$/.exec(typed) ?? [];
  if (flag !== undefined) {
    const option = optionNamed(flag.slice(0, -1), options);
    return option ? valuesFor(option, value!, around).map((one) => ({ ...one, value: flag + one.value })) : [];
  }
  return typed.startsWith('-') ? flagsOf(options) : operandsOf(command.arguments, operands.length, typed, around);
}

/** An option, also as commander reads it. */
interface KnownOption extends Option {
  readonly read: ReadOption;
}

/** The option that waits for its value, and the words that belong to none. */
function read(
  options: readonly KnownOption[],
  words: readonly string[],
): { readonly open: KnownOption | undefined; readonly operands: readonly string[] } {
  let open: KnownOption | undefined;
  const operands: string[] = [];
  for (const word of words) {
    if (open) open = undefined;
    else if (!word.startsWith('-')) operands.push(word);
    else open = takingValue(optionNamed(word, options));
  }
  return { open, operands };
}

const optionNamed = (flag: string, options: readonly KnownOption[]): KnownOption | undefined =>
  options.find(({ read: { long, short } }) => flag === long || flag === short);

const takingValue = (option: KnownOption | undefined): KnownOption | undefined =>
  option?.value === undefined ? undefined : option;

const flagsOf = (options: readonly KnownOption[]): readonly Candidate[] => [
  ...options.map(({ read: { long, short, description } }) => ({ value: long ?? short ?? '', help: description })),
  { value: '--help', help: 'what the command does, with examples' },
];

const valuesFor = ({ value }: Option, typed: string, around: CompletionContext): readonly Candidate[] =>
  value === undefined ? [] : valuesOf(value, typed, around);

/**
 * The last argument may stand again and again where it is written with dots; an optional one may be left out for a
 * folder.
 */
function operandsOf(
  declared: readonly Argument[],
  index: number,
  typed: string,
  around: CompletionContext,
): readonly Candidate[] {
  const all = declared.map((argument) => ({ ...argument, read: argumentOf(argument) }));
  const last = all.at(-1);
  const argument: (Argument & { readonly read: ReadArgument }) | undefined =
    all[index] ?? (last?.read.variadic ? last : undefined);
  if (!argument) return [];
  const values = valuesOf(argument.value, typed, around).filter(({ value }) => value.startsWith(typed));
  const mayBeFolder = !argument.read.required && all.some(({ value }) => value === 'folder');
  return values.length > 0 || !mayBeFolder ? values : valuesOf('folder', typed, around);
}
