import type { Position, Span } from '../../diagnostics/diagnostic';
import { referenceSpan } from '../../source/reference-span';
import type { Department, Plan, Reference } from '../../model/types';
import { scorecardYears } from '../../model/walk';
import { addressesOf, type ExplainableItem } from '../../reports/explain/find';
import { locate, type Origin, type Path } from '../../source/locate';
import { originAt } from '../../source/origin-at';
import type { OpenedPlan } from '../open-plan';

/** A place in a file of the plan, such as that of a cursor. */
export interface Place {
  /** Below the plan's root, with `/`. */
  readonly file: string;
  readonly position: Position;
}

/** Something with an id that a plan defines, and that others refer to. */
export type NamedItem = ExplainableItem | Department;

/** The reference that is written at a place. */
export const referenceAt = ({ plan }: OpenedPlan, { file, position }: Place): Reference | undefined =>
  plan.references.find(
    (reference) => reference.origin.file.path === file && contains(referenceSpan(reference), position),
  );

/** The item that is named at a place: by its id or name where it is defined, or by a reference to it. */
export function namedAt(opened: OpenedPlan, place: Place): NamedItem | undefined {
  const reference = referenceAt(opened, place);
  if (reference) return namedBy(reference, opened.plan);
  const file = opened.tree.files.find(({ path }) => path === place.file);
  const at = file && originAt(file, file.offset(place.position));
  if (!at || !DEFINING.has(String(at.path.at(-1)))) return undefined;
  return namedItems(opened.plan).find(
    ({ origin }) =>
      origin.file === file && origin.document === at.document && isSame(origin.path, at.path.slice(0, -1)),
  );
}

/** Keys whose values stand for the item that has them. */
const DEFINING: ReadonlySet<string> = new Set(['id', 'name']);

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, i) => String(step) === String(other[i]));

/** The item that a reference leads to, if it is one that has a name of its own. */
export const namedBy = ({ target }: Reference, plan: Plan): NamedItem | undefined =>
  namedItems(plan).find((item) => item === target);

/** All that a plan defines by an id: departments, scorecards, and what has an address, of every year. */
export function namedItems(plan: Plan): readonly NamedItem[] {
  return [
    ...new Set([...plan.departments, ...scorecardYears(plan).flatMap((year) => [...addressesOf(plan, year).values()])]),
  ];
}

/** Tests whether an item is a department; one has no figures of its own. */
export const isDepartment = (item: NamedItem): item is Department => !('address' in item) && !('kpis' in item);

export const contains = ({ start, end }: Span, { line, column }: Position): boolean =>
  !isBefore({ line, column }, start) && !isBefore(end, { line, column });

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

/** The place of the id of something, or, where it has none, where it begins. */
export const definitionSpan = (origin: Origin): Span => locate(origin, ['id']);
