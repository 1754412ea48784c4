import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import type { Io } from '../io';

/**
 * True if the machine is known to have no font for the Chinese of a page: it would be printed as boxes, and nothing
 * would say so.
 */
export function lacksChineseFont(html: string, env: Io['env'], system: string = platform()): boolean {
  if (system === 'win32' || system === 'darwin' || !/\p{Script=Han}/u.test(html)) return false;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { env, encoding: 'utf8', timeout: 10_000 });
  return status === 0 && stdout.trim() === '';
}
