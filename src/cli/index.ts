import type { run as Run } from './run';
import { version } from '../util/package-file';
import type { ExitCode } from './exit-code';
import type { Io } from './io';

export { finish, processIo } from './process-io';

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Editors and scripts ask for the version all the time; for that nothing else is loaded.
  if (argv[0] === '--version' || argv[0] === '-V') return printVersion(io);
  return run(argv, io);
}

const run: typeof Run = (argv, io) => (require('./run') as typeof import('./run')).run(argv, io);

function printVersion(io: Io): ExitCode {
  io.out(`${version()}\n`);
  return 0;
}
