import { Command, type Argument, type Command as Commander, type Option } from 'commander';
import { commands } from '../commands';
import type { Io } from '../io';
import { candidates, isPlain, type Candidate } from './candidate';
import { CompletionContext } from './completion-context';
import { valuesOf } from './values';

/** What may stand in place of the last of the words behind `hoshin`, which may be empty or half written. */
export function complete(words: readonly string[], io: Io): readonly Candidate[] {
  const typed = words.at(-1) ?? '';
  return everything(words.slice(0, -1), typed, io)
    .filter(({ value }) => value.startsWith(typed))
    .filter(isPlain);
}

function everything([name, ...before]: readonly string[], typed: string, io: Io): readonly Candidate[] {
  if (name === undefined)
    return [
      ...commands.map(({ name: value, summary }) => ({ value, help: summary })),
      ...candidates(['--help', '--version']),
    ];
  const entry = commands.find((command) => command.name === name);
  if (!entry) return [];
  const command = new Command(name);
  entry.load().configure(command);
  return behind(command, before, typed, io);
}

/** The candidates behind a command and what is written of it already. */
function behind(command: Commander, before: readonly string[], typed: string, io: Io): readonly Candidate[] {
  const { open, operands } = read(command, before);
  const around = new CompletionContext(operands, io);
  if (open) return valuesFor(open, typed, around);
  const [, flag, value] = /^(--[^=]+=)(.*)$/.exec(typed) ?? [];
  if (flag !== undefined) {
    const option = optionOf(command, flag.slice(0, -1));
    return option ? valuesFor(option, value!, around).map((one) => ({ ...one, value: flag + one.value })) : [];
  }
  return typed.startsWith('-')
    ? flagsOf(command)
    : operandsOf(command.registeredArguments, operands.length, typed, around);
}

/** The option that waits for its value, and the words that belong to none. */
function read(
  command: Commander,
  words: readonly string[],
): { readonly open: Option | undefined; readonly operands: readonly string[] } {
  let open: Option | undefined;
  const operands: string[] = [];
  for (const word of words) {
    if (open) open = undefined;
    else if (!word.startsWith('-')) operands.push(word);
    else if (takesValue(optionOf(command, word))) open = optionOf(command, word);
  }
  return { open, operands };
}

const optionOf = (command: Commander, flag: string): Option | undefined =>
  command.options.find(({ long, short }) => flag === long || flag === short);

const takesValue = (option: Option | undefined): boolean =>
  option !== undefined && (option.required || option.optional);

const flagsOf = ({ options }: Commander): readonly Candidate[] => [
  ...options.map(({ long, short, description }) => ({ value: long ?? short ?? '', help: description })),
  { value: '--help', help: 'what the command does, with examples' },
];

const valuesFor = (option: Option, typed: string, around: CompletionContext): readonly Candidate[] =>
  valuesOf(option.attributeName(), { typed, around, description: option.description });

/** The last argument may stand again and again where it is written with dots; an optional one may be left out for a folder. */
function operandsOf(
  all: readonly Argument[],
  index: number,
  typed: string,
  around: CompletionContext,
): readonly Candidate[] {
  const last = all.at(-1);
  const argument = all[index] ?? (last?.variadic ? last : undefined);
  if (!argument) return [];
  const values = valuesOf(argument.name(), { typed, around, description: argument.description }).filter(({ value }) =>
    value.startsWith(typed),
  );
  const mayBeFolder = !argument.required && all.some((later) => later.name() === 'path');
  return values.length > 0 || !mayBeFolder ? values : valuesOf('path', { typed, around, description: '' });
}
