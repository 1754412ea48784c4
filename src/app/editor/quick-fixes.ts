import { comparePlaces, type Diagnostic } from '../../diagnostics/diagnostic';
import { nearestOf } from '../../diagnostics/nearest';
import { referenceSpan } from '../../source/reference-span';
import { applyEdits } from '../../source/edit/apply-edits';
import type { EditedFile } from '../../source/edit/plan-edit';
import { withFixes } from '../../source/edit/with-fixes';
import { undefinedOnUserError } from '../../util/user-error';
import { wordsFor } from '../answer';
import type { OpenedPlan } from '../open-plan';

/** A change that would mend a finding. */
export interface QuickFix {
  readonly title: string;
  readonly edited: readonly EditedFile[];
  /** True where there is no doubt what was meant: `check --fix` makes it too. */
  readonly isSure: boolean;
}

/** The changes that would mend a finding: the sure one, or those that only its writer can choose between. */
export function quickFixes(finding: Diagnostic, opened: OpenedPlan): readonly QuickFix[] {
  const { words } = wordsFor(opened);
  if (finding.fix) {
    const { text } = finding.fix;
    const edited = withFixes(opened.tree.files, [finding.fix]);
    return edited.length === 0 ? [] : [{ title: words.editor.write(text), edited, isSure: true }];
  }
  return [...likelyAddresses(finding, opened), ...missingEntry(finding, opened)];
}

/** The addresses most like one that is not there. */
function likelyAddresses({ code, span }: Diagnostic, opened: OpenedPlan): readonly QuickFix[] {
  if (code !== 'unknown-reference') return [];
  const reference = opened.plan.unresolved.find((one) => comparePlaces(referenceSpan(one), span) === 0);
  if (!reference) return [];
  const { words } = wordsFor(opened);
  return nearestOf(reference.to, reference.candidates(), MOST_GUESSES).map((text) => ({
    title: words.editor.write(text),
    edited: withFixes(opened.tree.files, [{ span, text }]),
    isSure: false,
  }));
}

const MOST_GUESSES = 3;

/** The entry that only its writer can answer for: who approved something, or that somebody has looked. */
function missingEntry({ entry }: Diagnostic, opened: OpenedPlan): readonly QuickFix[] {
  if (!entry) return [];
  const edited = undefinedOnUserError(() => applyEdits(opened.tree.files, [entry]));
  if (!edited) return [];
  const { words } = wordsFor(opened);
  const title = words.editor.add(String(entry.path.at(-1)), entry.value);
  return [{ title, edited, isSure: false }];
}
