import type { Plan } from './types';

/** A plan made of another one, and which of its parts stands for which. */
export interface Replaced {
  readonly plan: Plan;
  /** Returns the copy of a part of the original plan, or the part itself. */
  of<T extends object>(part: T): T;
}

/** Keys for places in files and for problems, whose values are kept as they are. */
const KEPT: ReadonlySet<string> = new Set([
  'origin',
  'file',
  'references',
  'unresolved',
  'duplicates',
  'strays',
  'gaps',
  'fiscalYear',
  'policy',
  'book',
]);

/**
 * The plan with some of its parts replaced, and all that leads to them led to the new ones. The plan itself does not
 * change. Links make circles and ways of any length, so that parts are copied one by one, not inside each other.
 */
export function replaced(plan: Plan, others: ReadonlyMap<object, object>): Replaced {
  const copies = new Map<object, object>();
  const open: (readonly [from: object, to: object])[] = [];
  const copyOf = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || !isStructure(part)) return part;
    const known = copies.get(part);
    if (known) return known;
    const from = others.get(part) ?? part;
    const copy: object = Array.isArray(from)
      ? []
      : (Object.create(Object.getPrototypeOf(from) as object | null) as object);
    copies.set(part, copy);
    open.push([from, copy]);
    return copy;
  };
  const made = copyOf(plan) as Plan;
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    for (const [key, value] of Object.entries(from))
      (to as Record<string, unknown>)[key] = KEPT.has(key) ? value : copyOf(value);
  }
  return { plan: made, of: (part) => (copies.get(part) ?? part) as typeof part };
}

/** Plain objects, lists and links; numbers, files and reported values are parts that never change. */
function isStructure(part: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(part);
  return prototype === Object.prototype || Array.isArray(part) || 'target' in part;
}
