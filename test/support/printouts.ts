import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GitRepo } from './git-repo';
import { FOODS, FULL, PRINTOUTS } from './printed-lines';
import { hoshin, ROOT } from './run-cli';
import { temporaryFolder } from './temporary';

export { FOODS, FULL };

export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

export const repos: Record<string, GitRepo> = {};
const folder = temporaryFolder();

beforeAll(() => {
  for (const plan of [FOODS, FULL]) {
    const repo = (repos[plan] = new GitRepo());
    cpSync(join(ROOT, 'examples', plan), repo.root, { recursive: true });
    repo.commit('plan');
    const text = readFileSync(repo.path('2026/production.yaml'), 'utf8');
    repo.commit('weights', { '2026/production.yaml': text.replace('weight: 35', 'weight: 34') });
  }
});
afterAll(() => Object.values(repos).forEach((repo) => repo.dispose()));

export interface Case {
  readonly name: string;
  readonly plan: string;
  readonly line: readonly string[];
  readonly language: Language;
}

/** The list of rules is in English. */
const languagesOf = ([command]: readonly string[]): readonly Language[] => (command === 'rule' ? ['en'] : LANGUAGES);

export const CASES: readonly Case[] = PRINTOUTS.flatMap(([name, plan, ...line]) =>
  languagesOf(line).map((language) => ({ name, plan, line, language })),
);

/** Each printout in one of its languages in turn; in all of them in “npm run soak”. */
export const SAMPLE: readonly Case[] = process.env.SOAK
  ? CASES
  : PRINTOUTS.flatMap(([name], i) => {
      const cases = CASES.filter((one) => one.name === name);
      return cases.slice(i % cases.length).slice(0, 1);
    });

/** Writes a report into a file that the tests of one test file share. */
export async function write({ name, plan, line, language }: Case, extension: string): Promise<string> {
  const file = join(folder, `${name} ${language}${extension}`);
  if (existsSync(file)) return file;
  const inLanguage = line[0] === 'rule' ? [] : ['--language', language];
  const { err } = await hoshin([...line, ...inLanguage, '--out', file], {
    cwd: repos[plan]!.root,
    env: process.env,
    now: new Date(plan === FULL ? '2027-02-10T12:00:00Z' : '2026-07-15T12:00:00Z'),
  });
  if (!existsSync(file)) throw new Error(err);
  return file;
}

export const addressOf = async (printout: Case): Promise<string> => pathToFileURL(await write(printout, '.html')).href;
export const caseOf = (name: string): Case => CASES.find((one) => one.name === name)!;
