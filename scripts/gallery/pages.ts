import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STRESS_DAY, STRESS_LINES, STRESS_PLANS, stressFiles } from '../../test/stress/printouts';
import { FULL, PRINTOUTS } from '../../test/support/printed-lines';
import { hoshin, ROOT } from '../../test/support/run-cli';

/** A report of a plan in a language. */
export interface PageKind {
  readonly name: string;
  /** The folder of the plan. */
  readonly plan: string;
  readonly line: readonly string[];
  readonly now: Date;
}

/** Every kind of page of the examples and of the stress plans, which are written into a folder. */
export const pageKinds = (folder: string): readonly PageKind[] => [...exampleKinds(), ...stressKinds(folder)];

/** What the tests of printouts look at, but what needs a history. */
const exampleKinds = (): readonly PageKind[] =>
  PRINTOUTS.filter(([, , command]) => command !== 'diff' && command !== 'history').flatMap(([name, plan, ...line]) =>
    ['en', 'zh-CN'].map((language) => ({
      name: `${name} ${language}`,
      plan: join(ROOT, 'examples', plan),
      line: [...line, ...(line[0] === 'rule' ? [] : ['--language', language])],
      now: new Date(plan === FULL ? '2027-02-10T12:00:00Z' : '2026-07-15T12:00:00Z'),
    })),
  );

function stressKinds(folder: string): readonly PageKind[] {
  for (const plan of STRESS_PLANS) writeFiles(join(folder, plan), stressFiles(plan, 1));
  return STRESS_LINES.map(([plan, language, ...line]) => ({
    name: `stress ${plan} ${line.join(' ').replaceAll('/', '-')} ${language}`,
    plan: join(folder, plan),
    line: [...line, '--language', language],
    now: STRESS_DAY,
  }));
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes the page of a kind into a folder, and returns its file. */
export async function writePage({ name, plan, line, now }: PageKind, folder: string): Promise<string> {
  const file = join(folder, `${name}.html`);
  const { code, err } = await hoshin([...line, '--out', file], { cwd: plan, now });
  if (code > 1) throw new Error(err);
  return file;
}
