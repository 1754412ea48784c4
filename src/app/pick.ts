import { suggest } from '../diagnostics/nearest';
import type { Choosable } from '../util/mistakes';
import { UserError } from '../util/user-error';

/** The item with this id, or a mistake that offers the nearest id. */
export function pick<T extends { readonly id: string }>(items: readonly T[], id: string, what: Choosable): T {
  const item = items.find((candidate) => candidate.id === id);
  if (item) return item;
  throw new UserError(
    'no-choice',
    what,
    id,
    suggest(
      id,
      items.map((candidate) => candidate.id),
    ),
  );
}
