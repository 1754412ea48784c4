import type { ExitCode } from './exit-code';
import type { Io } from './io';

export interface Command {
  /** Uses of it, first in its help: a few words and the line to type. */
  readonly examples: readonly (readonly [does: string, line: string])[];
  /** A call that works on examples/river-foods-full in a repository, once its year is over. */
  readonly call: readonly [name: string, ...rest: string[]];
  /** Needs nothing but its arguments, the files of a plan, or the commits of a plan too. */
  readonly on: 'nothing' | 'plan' | 'history';
  /** Prints and is done, changes files or the repository, goes on until it is ended, or answers its input. */
  readonly does: 'print' | 'write' | 'serve' | 'answer';
  /** The reports that it prints: the names of schemas/reports/NAME.schema.json. */
  readonly reports: readonly string[];
  /** The formats that it prints them in. */
  readonly formats: readonly string[];
  /** Arguments in order. */
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  /** More that its help says at the end. */
  readonly more?: string;
  /**
   * Does the work and says how it went, at once or when it is over. Touches the world only through `io` and the plan's
   * folder, never exits.
   */
  run(args: readonly (string | undefined)[], options: Options, io: Io): ExitCode | Promise<ExitCode>;
}

export interface Argument {
  /** Syntax of commander: `<cycle>`, `[path]`, `[words...]`. */
  readonly written: string;
  readonly value: Value;
  /** Undefined where the choices say it all. */
  readonly help?: string;
}

export interface Option {
  /** Syntax of commander: `-f, --format <format>`. */
  readonly flags: string;
  /** Undefined for a switch. */
  readonly value?: Value;
  /** Undefined where the choices say it all. */
  readonly help?: string;
  readonly default?: string;
  /** May be given several times. */
  readonly repeats?: boolean;
}

/** The kind of a value, or the choices there are. Help and completion go by it. */
export type Value = Kind | { readonly choices: () => readonly Choice[] };

export type Kind =
  | 'address'
  /** An address, or that of a condition or multiplier, which have a history. */
  | 'addressOfAny'
  | 'day'
  | 'department'
  | 'file'
  | 'folder'
  | 'format'
  | 'language'
  | 'map'
  | 'number'
  | 'period'
  | 'revision'
  | 'rule'
  | 'supposition'
  | 'text'
  | 'year';

export interface Choice {
  readonly id: string;
  readonly summary?: string;
}

/** Options as commander gives them. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command in the list: its own file is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Command;
}

/** The text of an option, or undefined. */
export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** The texts of an option that may be given several times. */
export const textsOf = (options: Options, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};
