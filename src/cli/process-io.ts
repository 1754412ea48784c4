import type { Io } from './io';
import { ExitCode } from './exit-code';

const NARROWEST = 80;

/** The real world: the one place, with bin/, that knows the process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', onWriteError);
  return {
    cwd: process.cwd(),
    env,
    now: new Date(),
    color: wantsColor(env, Boolean(stdout.isTTY)),
    width: Math.max(NARROWEST, stdout.columns || Number(env.COLUMNS) || NARROWEST),
    terminal: { out: Boolean(stdout.isTTY), err: Boolean(stderr.isTTY) },
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    clock: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => resolve()))),
  };
}

/** NO_COLOR wins, then FORCE_COLOR; else colour is for terminals. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** A reader that has seen enough, such as `head`, is no failure; a full disk is. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  if (process.exitCode !== ExitCode.InputOutput)
    process.stderr.write(`hoshin: The output cannot be written (${error.code ?? error.message}).\n`);
  finish(ExitCode.InputOutput);
}

/** Sets the exit code of the process; a failed write is never overruled. Output still on its way is not cut off. */
export function finish(code: ExitCode): void {
  if (process.exitCode !== ExitCode.InputOutput) process.exitCode = code;
}
