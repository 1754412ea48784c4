import { commands } from '../../src/cli/commands';
import type { Command } from '../../src/cli/command';

export interface LoadedCommand extends Command {
  readonly name: string;
}

/** Every command with what it says of itself. */
export const loadedCommands: readonly LoadedCommand[] = commands.map(({ name, load }) => ({ name, ...load() }));

/** Those that print reports of a plan, from its files alone unless its commits are there too. */
export const reporting = (...on: readonly Command['on'][]): readonly LoadedCommand[] =>
  loadedCommands.filter(
    (command) => command.reports.length > 0 && (on.length > 0 ? on : ['plan']).includes(command.on),
  );

/** The calls of commands that none of some lines calls: with them a new command is tested without a line of its own. */
export const callsBeside = (
  lines: readonly (readonly string[])[],
  of: readonly LoadedCommand[] = reporting(),
): readonly (readonly string[])[] =>
  of.filter(({ name }) => !lines.some(([called]) => called === name)).map(({ call }) => call);
