import type { Fix } from '../../diagnostics/diagnostic';
import { referenceSpan } from '../../source/reference-span';
import type { Department, Kpi, Reference } from '../../model/types';
import { formats } from '../../schema/formats';
import { applyEdits } from '../../source/edit/apply-edits';
import type { EditedFile, PlanEdit } from '../../source/edit/plan-edit';
import { withEdits } from '../../source/edit/with-edits';
import { withFixes } from '../../source/edit/with-fixes';
import type { SourceFile } from '../../source/source-file';
import { addressOf } from '../../reports/explain/find';
import { wordsFor } from '../answer';
import { editsBetween, newErrors, openEdited } from '../edited-plan';
import type { OpenedPlan } from '../open-plan';
import { definitionSpan, isDepartment, namedAt, type NamedItem, type Place } from './place';

/** The files with a new id, or why it cannot be. */
export type Renamed = { readonly edited: readonly EditedFile[] } | { readonly refused: string };

/** The id at a place that can be renamed; undefined where none is. A scorecard is known by its department. */
export function renamableAt(opened: OpenedPlan, place: Place): NamedItem | undefined {
  const item = namedAt(opened, place);
  return item && (isDepartment(item) || item.type !== 'scorecard') ? item : undefined;
}

/**
 * The files of the plan with another id of what is named at a place: where it is defined, and wherever the plan refers
 * to it or to what lies below it. A KPI and a department keep the old one as `formerly` (spec 08.4), so that history
 * and files of others know it. Refused where the id is no id, or is taken.
 */
export function rename(opened: OpenedPlan, place: Place, id: string): Renamed {
  const { words } = wordsFor(opened);
  const item = renamableAt(opened, place);
  if (!item) return { refused: words.editor.nothingToRename };
  if (!formats.id!(id)) return { refused: words.editor.noId(id) };
  const written = withFixes(opened.tree.files, [idFix(item, id), ...referenceFixes(item, id, opened)]);
  const formerly = isDepartment(item) || item.type === 'kpi' ? [formerlyEdit(item)] : [];
  const { files } = withEdits(opened.tree, written);
  const then = openEdited(opened, [...written, ...applyEdits(files, formerly)]);
  const [error] = newErrors(opened, then);
  return error ? { refused: error.message } : { edited: editsBetween(opened, then) };
}

const idFix = ({ origin }: NamedItem, text: string): Fix => ({ span: definitionSpan(origin), text });

function formerlyEdit({ id, formerly = [], origin }: Kpi | Department): PlanEdit {
  const { file, document, path } = origin;
  return { file: file.path, document, path: [...path, 'formerly'], value: [...formerly, id] };
}

/** The part of each reference that names the item. */
function referenceFixes(item: NamedItem, id: string, { plan, tree }: OpenedPlan): readonly Fix[] {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  const address = isDepartment(item) ? item.id : addressOf(item);
  return plan.references.flatMap((reference) => {
    const file = files.get(reference.origin.file.path);
    return file ? fixesOf(reference, address, id, file) : [];
  });
}

/** Written in full, or without the scorecard in its own files. */
function fixesOf(reference: Reference, address: string, id: string, file: SourceFile): readonly Fix[] {
  const full = fullAddress(reference);
  if (full === undefined || (full !== address && !full.startsWith(`${address}/`))) return [];
  const span = referenceSpan(reference);
  const start = file.offset(span.start);
  const written = file.text.slice(start, file.offset(span.end));
  const old = address.split('/').at(-1)!;
  const before = address.split('/').length - 1 - (full.split('/').length - reference.to.split('/').length);
  const parts = written.split('/');
  if (before < 0 || parts[before]?.replace(QUOTES, '') !== old) return [];
  const at = start + parts.slice(0, before).join('/').length + (before > 0 ? 1 : 0) + parts[before]!.indexOf(old);
  return [{ span: file.span(at, at + old.length), text: id }];
}

const QUOTES = /^["']|["']$/g;

/** The address of what a reference leads to. */
function fullAddress({ target, to, itemTypes }: Reference): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  if ('address' in target) return String(target.address);
  return itemTypes.includes('department') || itemTypes.includes('scorecard') ? to : undefined;
}
