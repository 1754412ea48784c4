import { relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { select, type Wanted } from '../diagnostics/select';
import { check as checkReport } from '../reports/check';
import type { CheckSetting } from '../reports/base/check-results';
import { findRepository, realFolder } from '../source/read-tree';
import { version } from '../util/package-file';
import { wordsFor, type Answer } from './answer';
import { findingsOf } from './findings';
import { newSince } from './new-findings';
import type { OpenedPlan } from './open-plan';
import { rulePage } from './rule-list';

export interface CheckQuestion extends Omit<Wanted, 'isNew'> {
  /** Only what came in since this commit, branch or tag of git. Default: all that is found. */
  readonly changedSince?: string | undefined;
}

export interface CheckAnswer extends Answer {
  /** The findings that are in the report. */
  readonly diagnostics: readonly Diagnostic[];
}

const EVERYTHING: CheckQuestion = { rules: [], severity: 'info' };

/**
 * Every problem of the plan, or those asked for. Throws a UserError where changes are asked for and git does not know
 * the revision.
 */
export function check(opened: OpenedPlan, { changedSince, ...wanted }: CheckQuestion = EVERYTHING): CheckAnswer {
  const checked = findingsOf(opened);
  const isNew = changedSince === undefined ? {} : { isNew: newSince(changedSince, opened) };
  const selected = select(checked, { ...wanted, ...isNew });
  const facts = { ...checked, ...selected, setting: settingOf(opened) };
  return { report: checkReport.build(facts, wordsFor(opened)), diagnostics: selected.diagnostics };
}

const settingOf = ({ tree, surroundings: { cwd } }: OpenedPlan): CheckSetting => ({
  folder: tree.folder ?? folderOf(tree.root, cwd),
  version: version(),
  pageOf: rulePage,
});

/**
 * CI systems name files from the top of the repository, wherever hoshin is called; outside of one, from where that is.
 */
function folderOf(root: string, cwd: string): string {
  const top = findRepository(root);
  const path = (top === undefined ? relative(cwd, root) : relative(top, realFolder(root))).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
