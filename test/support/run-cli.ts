import { join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../src/cli';
import type { ExitCode } from '../../src/cli/exit-code';
import type { Io } from '../../src/cli/io';

export interface Ran {
  readonly code: ExitCode;
  /** Bytes that are no text are a letter each. */
  readonly out: string;
  readonly err: string;
}

/** The repository, where the examples are. */
export const ROOT = join(__dirname, '../..');

/** Standard input of an assistant that asks whether anybody is there, and ends. */
async function* ping(): AsyncIterable<string> {
  yield await Promise.resolve('{"jsonrpc":"2.0","id":1,"method":"ping"}');
}

/** Standard input of an editor that greets, and ends. */
async function* greeting(): AsyncIterable<Uint8Array> {
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
  yield await Promise.resolve(Buffer.from(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`));
}

/**
 * Runs a command line in this process with its own world: a fixed day, no colour, 80 columns, no environment. What goes
 * on is ended at once.
 */
export async function hoshin(argv: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
    now: new Date('2026-07-15T12:00:00Z'),
    color: false,
    width: 80,
    terminal: { out: false, err: false },
    out: (text) => void (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    err: (text) => void (err += text),
    input: () => '',
    lines: ping,
    stream: () => Readable.from(greeting(), { objectMode: false }),
    clock: () => new Date('2026-07-15T12:00:00Z'),
    interrupted: () => Promise.resolve(),
    ...world,
  });
  return { code, out, err };
}
