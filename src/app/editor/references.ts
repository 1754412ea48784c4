import { comparePlaces, type Span } from '../../diagnostics/diagnostic';
import { referenceSpan } from '../../source/reference-span';
import type { Origin } from '../../source/locate';
import type { OpenedPlan } from '../open-plan';
import { definitionSpan, namedAt, referenceAt, type Place } from './place';

/** The place where what is named at a place is defined; undefined where nothing is. */
export function definitionAt(opened: OpenedPlan, place: Place): Span | undefined {
  const target = referenceAt(opened, place)?.target ?? namedAt(opened, place);
  return hasOrigin(target) ? definitionSpan(target.origin) : undefined;
}

/** The places that refer to what is named at a place, such as who supports a KPI, in the order of files and lines. */
export function referencesAt(opened: OpenedPlan, place: Place): readonly Span[] {
  const target = referenceAt(opened, place)?.target ?? namedAt(opened, place);
  if (target === undefined) return [];
  return opened.plan.references
    .filter((reference) => reference.target === target)
    .map(referenceSpan)
    .sort(comparePlaces);
}

const hasOrigin = (target: unknown): target is { readonly origin: Origin } =>
  typeof target === 'object' && target !== null && 'origin' in target;
