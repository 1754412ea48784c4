import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { callsBeside, reporting } from './calls';
import { GitRepo } from './git-repo';
import { hoshin, ROOT } from './run-cli';
import { temporaryFolder } from './temporary';

export const [FOODS, FULL] = ['river-foods', 'river-foods-full'];

type Printout = readonly [name: string, plan: string, ...line: readonly string[]];

/** Kinds of report in their variants, and each cycle of reviews. */
const LINES: readonly Printout[] = [
  ['check', FOODS, 'check'],
  ['score', FOODS, 'score', '2026-06'],
  ['score with its arithmetic', FOODS, 'score', '2026-06', '--department', 'sales', '--sheet'],
  ['final assessment', FULL, 'score', '2026', '--final'],
  ['tree', FOODS, 'tree'],
  ['tree as OKR', FOODS, 'tree', '--view', 'okr'],
  ['tree as Balanced Scorecard', FOODS, 'tree', '--view', 'bsc', '--department', 'production'],
  ['forecast', FOODS, 'forecast'],
  ['what-if', FOODS, 'what-if', 'production/first-pass-rate=99.4', 'sales/volume=+2%'],
  ['explanation of a score', FOODS, 'explain', 'production/first-pass-rate', '2026-06'],
  ['readiness', FOODS, 'readiness'],
  ['differences', FOODS, 'diff', 'HEAD~1'],
  ['history', FOODS, 'history', 'production/first-pass-rate'],
  ['rules', FOODS, 'rule'],
  ['strategy map', FOODS, 'map', 'strategy'],
  ['value tree', FOODS, 'map', 'value'],
  ['X-matrix', FOODS, 'map', 'x-matrix'],
  ['bowling chart', FULL, 'map', 'bowling', 'production'],
  ['score bridge', FOODS, 'map', 'bridge', 'production'],
  ['measures along the year', FOODS, 'map', 'timeline', 'production'],
  ['Pareto of causes', FULL, 'map', 'pareto'],
  ['trend of a KPI', FOODS, 'map', 'trend', 'production/first-pass-rate'],
  ['fishbone of a KPI', FOODS, 'map', 'fishbone', 'production/first-pass-rate'],
  ['whys of a KPI', FOODS, 'map', 'whys', 'production/first-pass-rate'],
  ['letter of a department', FOODS, 'letter', 'production'],
  ['letter of the company', FOODS, 'letter', 'company'],
  ['letter of a position', FOODS, 'letter', 'line-1-technician'],
  ['week', FOODS, 'review', '2026-W26', '--department', 'production'],
  ['week of the company', FULL, 'review', '2026-W37'],
  ['month', FOODS, 'review', '2026-06', '--department', 'production'],
  ['month of the company', FOODS, 'review', '2026-06'],
  ['month of a position', FOODS, 'review', '2026-06', '--department', 'line-1-technician'],
  ['quarter', FULL, 'review', '2026-Q3'],
  ['half', FULL, 'review', '2026-H2', '--department', 'production'],
  ['year', FULL, 'review', '2026'],
  ['mini A3 of a department', FOODS, 'review', '2026-06', '--department', 'production', '--a3'],
  ['mini A3 of the company', FULL, 'review', '2026-09', '--a3'],
  ['pay of a month', FULL, 'pay', '2026-03'],
  ['pay of a year', FULL, 'pay', '2026'],
  ['explanation of pay', FULL, 'explain', 'pay/P-107', '2026-03'],
];

const PRINTOUTS: readonly Printout[] = [
  ...LINES,
  ...callsBeside(
    LINES.map(([, , ...line]) => line),
    reporting('nothing', 'plan', 'history'),
  ).map((line): Printout => [line.join(' '), FULL, ...line]),
];

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
