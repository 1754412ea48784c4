import { spawn, type ChildProcess } from 'node:child_process';
import { platform as thisPlatform } from 'node:os';
import type { Io } from '../io';

/** Programs that open an address in the browser that people use. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Starts what opens an address in a browser. Where nothing does, the address that was printed has to do. */
export function openPage(address: string, env: Io['env'], platform = thisPlatform()): ChildProcess {
  const [program, ...args] = OPENERS[platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], { env, detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
  return opener;
}
