import type { Words } from '../../language';
import { displayWidth } from '../../util/display-width';
import type { EXAMPLES } from './examples';

/** A line to type, and what it is for. */
type Step = readonly [line: string, why: string];

export interface Surrounding {
  readonly words: Words['newPlan'];
  /** The folder to go to first; undefined where the plan is made here. */
  readonly folder: string | undefined;
  /** The words that hoshin was called by. */
  readonly hoshin: string;
}

/** Steps for a plan that was made of a template or table; a commit only in a repository. */
export function nextInPlan(
  { year, month, isInRepository }: { readonly year: number; readonly month: string; readonly isInRepository: boolean },
  { words, folder, hoshin }: Surrounding,
): string {
  const { why, commit } = words;
  const keep: readonly Step[] = [[`git add . && git commit -m "${commit(year)}"`, why.firstCommit]];
  return listed(words, folder, [
    ...(isInRepository ? keep : []),
    [`${hoshin} check`, why.check],
    [`${hoshin} tree`, why.tree],
    [`${hoshin} sheet ${month} --all --out sheets`, why.sheet],
    [`${hoshin} review ${month}`, why.review],
  ]);
}

/** Steps for a copy of an example. */
export function nextInExample(
  { asOf, period }: (typeof EXAMPLES)[number],
  { words, folder, hoshin }: Surrounding,
): string {
  const { why } = words;
  return listed(words, folder, [
    ['README.md', why.readme],
    [`${hoshin} check --as-of ${asOf}`, why.checkAsOf],
    [`${hoshin} score ${period}`, why.score],
  ]);
}

function listed({ next }: Words['newPlan'], folder: string | undefined, steps: readonly Step[]): string {
  const width = Math.max(...steps.map(([line]) => displayWidth(line)));
  const lines = steps.map(([line, why]) => `  ${line}${' '.repeat(width - displayWidth(line))}   ${why}`);
  const go = folder === undefined ? [] : [`  cd ${inShell(folder)}`];
  return ['', next, ...go, ...lines, ''].join('\n');
}

/** A folder as shells take it: in single quotes where they see a variable or more in double ones. */
function inShell(folder: string): string {
  const name = folder.startsWith('-') ? `./${folder}` : folder;
  if (/^[\p{L}\p{N}_./\\:-]+$/u.test(name)) return name;
  return /["$`\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}
