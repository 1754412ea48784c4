import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run-cli';

/** Scorecards and their actuals; what was said in meetings, pay and conduct are left out. */
const WANTED = /^(?:actuals\/)?[\w-]+\.yaml$/;

/** Writes river-foods with the year before: that of river-foods-full, each of its days a year earlier. */
export function writeTwoYears(folder: string): void {
  cpSync(join(ROOT, 'examples/river-foods'), folder, { recursive: true });
  const full = join(ROOT, 'examples/river-foods-full/2026');
  const earlier = (text: string): string => text.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) - 1));
  for (const name of readdirSync(full, { recursive: true, encoding: 'utf8' })) {
    if (!WANTED.test(name) || /^(?:pay|incidents)/.test(name)) continue;
    const path = join(folder, '2025', earlier(name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withoutEvents(earlier(readFileSync(join(full, name), 'utf8'))));
  }
}

/** Acceptances, and what does not apply, are of the newest year alone: an entry of them names none. */
const withoutEvents = (text: string): string =>
  text.replace(/^milestones:\n(?: .*\n)*/gm, '').replace(/^ +[\w/-]+: \{na: .*\n/gm, '');
