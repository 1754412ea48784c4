import type { Command as Commander } from 'commander';
import type { ExitCode } from './exit-code';
import type { Io } from './io';

export interface Command {
  /** What people do with it, first in its help: a few words and the line to type. */
  readonly examples: readonly (readonly [does: string, line: string])[];
  /** Declares arguments and options. */
  configure(command: Commander): void;
  /** Does the work and says how it went, at once or when it is over. Touches the world only through `io` and the plan's folder, never exits. */
  run(args: readonly (string | undefined)[], options: Options, io: Io): ExitCode | Promise<ExitCode>;
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
