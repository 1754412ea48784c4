import { relative, sep } from 'node:path';
import { placesOf, type Diagnostic, type WordedFinding } from '../diagnostics/diagnostic';
import { suggest } from '../diagnostics/nearest';
import { select, type Wanted } from '../diagnostics/select';
import { ownersIn } from '../document-owners';
import type { CheckedPlan } from '../pipeline';
import { check as checkReport, type Grouping } from '../reports/check';
import type { CheckSetting } from '../reports/base/check-results';
import { findRepository, realFolder } from '../source/read-tree';
import { groupBy } from '../util/group';
import { version } from '../util/package-file';
import { UserError } from '../util/user-error';
import { wordsFor, type Answer } from './answer';
import { findingsOf } from './findings';
import { newSince } from './new-findings';
import type { OpenedPlan } from './open-plan';
import { rulePage } from './rule-list';

export interface CheckQuestion extends Pick<Wanted, 'rules' | 'severity'> {
  /** Only what concerns this department, or `company`. Default: all that is found. */
  readonly department?: string | undefined;
  /** Only what came in since this commit, branch or tag of git. Default: all that is found. */
  readonly changedSince?: string | undefined;
  /** The commit, branch or tag of git since which something came in that stands first. */
  readonly newFirst?: string | undefined;
  /** Default: one list in the order of files and lines. */
  readonly group?: Grouping | undefined;
}

export interface CheckAnswer extends Answer {
  /** The findings that are in the report. */
  readonly diagnostics: readonly Diagnostic[];
}

const EVERYTHING: CheckQuestion = { rules: [], severity: 'info' };

/**
 * Every problem of the plan, or those asked for. Throws a UserError for a department that is not there, and where
 * changes are asked for and git does not know the revision.
 */
export function check(
  opened: OpenedPlan,
  { department, changedSince, newFirst, group, ...wanted }: CheckQuestion = EVERYTHING,
): CheckAnswer {
  const ownerOf = ownersIn(opened);
  const selected = selectedIn(opened, { ...wanted, department, changedSince });
  const diagnostics = inOrder(selected.diagnostics, newFirst, opened);
  const facts = { ...selected, diagnostics, ownerOf, group, setting: settingOf(opened) };
  return { report: checkReport.build(facts, wordsFor(opened)), diagnostics };
}

type Asked = Pick<CheckQuestion, 'rules' | 'severity' | 'department' | 'changedSince'>;

/** A checked plan with the findings that are asked for. */
export function selectedIn(
  opened: OpenedPlan,
  { department, changedSince, ...wanted }: Asked,
): CheckedPlan & ReturnType<typeof select> {
  const checked = findingsOf(opened);
  const selected = select(checked, {
    ...wanted,
    ...(department !== undefined && { isOfDepartment: concerning(department, opened) }),
    ...(changedSince !== undefined && { isNew: newSince(changedSince, opened) }),
  });
  return { ...checked, ...selected };
}

/** Tests whether a finding, or what explains it, stands in a document of a department. */
function concerning(department: string, opened: OpenedPlan): (finding: WordedFinding) => boolean {
  const ownerOf = ownersIn(opened);
  const known = ['company', ...opened.plan.departments.map(({ id }) => id)];
  if (!known.includes(department)) throw new UserError('no-department', department, suggest(department, known));
  return (finding) => placesOf(finding).some((span) => ownerOf(span) === department);
}

function inOrder(
  diagnostics: readonly Diagnostic[],
  newFirst: string | undefined,
  opened: OpenedPlan,
): readonly Diagnostic[] {
  if (newFirst === undefined) return diagnostics;
  const groups = groupBy(diagnostics, newSince(newFirst, opened));
  return [true, false].flatMap((isNew) => groups.get(isNew) ?? []);
}

const settingOf = ({ plan, tree, language, surroundings: { cwd } }: OpenedPlan): CheckSetting => ({
  plan: plan.id,
  folder: tree.folder ?? folderOf(tree.root, cwd),
  version: version(),
  pageOf: (rule) => rulePage(rule, language),
});

/**
 * CI systems name files from the top of the repository, wherever hoshin is called; outside of one, from where that is.
 */
function folderOf(root: string, cwd: string): string {
  const top = findRepository(root);
  const path = (top === undefined ? relative(cwd, root) : relative(top, realFolder(root))).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
