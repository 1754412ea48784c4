import { join } from 'node:path';
import { FULL, PRINTOUTS } from '../../test/support/printed-lines';
import { hoshin, ROOT } from '../../test/support/run-cli';

/** A report of an example in a language. */
export interface PageKind {
  readonly name: string;
  readonly plan: string;
  readonly line: readonly string[];
}

/** Every kind of page that the tests of printouts look at, but what needs a history. */
export const pageKinds = (): readonly PageKind[] =>
  PRINTOUTS.filter(([, , command]) => command !== 'diff' && command !== 'history').flatMap(([name, plan, ...line]) =>
    ['en', 'zh-CN'].map((language) => ({
      name: `${name} ${language}`,
      plan,
      line: [...line, ...(line[0] === 'rule' ? [] : ['--language', language])],
    })),
  );

/** Writes the page of a kind into a folder, and returns its file. */
export async function writePage({ name, plan, line }: PageKind, folder: string): Promise<string> {
  const file = join(folder, `${name}.html`);
  const { code, err } = await hoshin([...line, '--out', file], {
    cwd: join(ROOT, 'examples', plan),
    now: new Date(plan === FULL ? '2027-02-10T12:00:00Z' : '2026-07-15T12:00:00Z'),
  });
  if (code > 1) throw new Error(err);
  return file;
}
