import { version } from '../util/package-file';
import type { ExitCode } from './exit-code';
import type { Io } from './io';
import * as inProcess from './process-io';

export { finish } from './process-io';

/** The commands are loaded when they are needed. */
const commands = (): typeof import('./run') => require('./run') as typeof import('./run');

export const processIo = (): Io => inProcess.processIo((error, language) => commands().notWritten(error, language));

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Editors and scripts ask for the version all the time; for that nothing else is loaded.
  if (argv[0] === '--version' || argv[0] === '-V') return printVersion(io);
  return commands().run(argv, io);
}

function printVersion(io: Io): ExitCode {
  io.out(`${version()}\n`);
  return 0;
}
