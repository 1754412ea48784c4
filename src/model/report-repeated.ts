import type { Origin } from '../source/locate';
import { groupBy } from '../util/group';
import type { Localized } from '../util/language';
import type { ResolveContext } from './resolve-context';

/** Reports items that several documents state. */
export function reportRepeated<T extends { readonly origin: Origin }>(
  items: readonly T[],
  about: (item: T) => string,
  what: (item: T) => Localized,
  { duplicates }: ResolveContext,
): void {
  for (const [first, ...others] of groupBy(items, about).values()) {
    for (const again of others) duplicates.push({ what: what(again), first: first!.origin, again: again.origin });
  }
}
