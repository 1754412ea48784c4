import type { Diagnostic, Fix } from '../diagnostics/diagnostic';
import type { EditedFile } from '../source/edit/plan-edit';
import { withFixes } from '../source/edit/with-fixes';
import { selectedIn, type CheckQuestion } from './check';
import { editsBetween, openEdited } from './edited-plan';
import type { OpenedPlan } from './open-plan';

/** A plan whose findings are fixed where there is no doubt what was meant. */
export interface FixedPlan {
  /** The findings that are fixed, in the order in which they came up. */
  readonly fixed: readonly Diagnostic[];
  /** The files of the plan that are to be written. */
  readonly edited: readonly EditedFile[];
  /** The plan as it is then. */
  readonly then: OpenedPlan;
}

/** A fixed key shows what is wrong below it. Nobody makes slips more layers deep than this. */
const ROUNDS = 10;

/** Fixes the findings that a question asks for, and those that come up by it. */
export function fix(opened: OpenedPlan, question: CheckQuestion): FixedPlan {
  const fixed: Diagnostic[] = [];
  let then = opened;
  for (let round = 0; round < ROUNDS; round++) {
    const fixable = selectedIn(then, question).diagnostics.filter(hasFix);
    const edited = withFixes(
      then.tree.files,
      fixable.map((finding) => finding.fix),
    );
    if (edited.length === 0) break;
    const changed = new Set(edited.map(({ after }) => after.path));
    fixed.push(...fixable.filter(({ span }) => changed.has(span.file)));
    then = openEdited(then, edited);
  }
  return { fixed, edited: editsBetween(opened, then), then };
}

const hasFix = (finding: Diagnostic): finding is Diagnostic & { readonly fix: Fix } => finding.fix !== undefined;
