import { readFileSync } from 'node:fs';
import type { Language } from '../util/language';
import { calledAs } from './called';
import type { Io } from './io';
import { ExitCode } from './exit-code';

const NARROWEST = 80;

/** Words a failure to write to standard output. */
type TellFailure = (error: NodeJS.ErrnoException, language: Language) => string;

/** The real world: the one place, with bin/, that knows the process. */
export function processIo(tellFailure: TellFailure): Io {
  const { stdout, stderr, env } = process;
  let language: Language = 'en';
  for (const stream of [stdout, stderr])
    stream.on('error', (error) => onWriteError(error, () => tellFailure(error, language)));
  return {
    cwd: process.cwd(),
    env,
    called: calledAs(process.argv[1], env),
    now: new Date(),
    color: wantsColor(env, Boolean(stdout.isTTY)),
    width: Math.max(NARROWEST, stdout.columns || Number(env.COLUMNS) || NARROWEST),
    terminal: { out: Boolean(stdout.isTTY), err: Boolean(stderr.isTTY) },
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    input: () => readFileSync(0, 'utf8'),
    lines,
    stream: () => process.stdin,
    opened: (spoken) => void (language = spoken),
    clock: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => resolve()))),
    beforeEnd,
  };
}

/** More letters than this are no line that anybody sends; they are cut, so that memory stays bounded. */
const LONGEST_LINE = 1_000_000;

async function* lines(): AsyncIterable<string> {
  let begun = '';
  for await (const text of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    const whole = (begun + text).split('\n');
    begun = whole.pop()!;
    yield* whole;
    if (begun.length <= LONGEST_LINE) continue;
    yield begun;
    begun = '';
  }
  if (begun !== '') yield begun;
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tidies up, then lets the signal end the process as it would have, so that the shell knows why it ended. */
function beforeEnd(tidy: () => void): () => void {
  const ended = (signal: NodeJS.Signals): void => {
    tidy();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => void ENDING.forEach((signal) => process.off(signal, ended));
  for (const signal of ENDING) process.once(signal, ended);
  return forget;
}

/** NO_COLOR wins, then FORCE_COLOR; else colour is for terminals. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** A reader that has seen enough, such as `head`, is no failure; a full disk is. */
function onWriteError(error: NodeJS.ErrnoException, tell: () => string): void {
  if (error.code === 'EPIPE') return;
  if (process.exitCode !== ExitCode.InputOutput) process.stderr.write(tell());
  finish(ExitCode.InputOutput);
}

/** Sets the exit code of the process; a failed write is never overruled. Output still on its way is not cut off. */
export function finish(code: ExitCode): void {
  if (process.exitCode !== ExitCode.InputOutput) process.exitCode = code;
}

/** Ends a process that is the head of a group by force, and with it its helpers. */
export const killGroup = (pid: number): boolean => process.kill(-pid, 'SIGKILL');
