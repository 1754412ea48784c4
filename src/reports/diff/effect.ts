import type { Decimal } from '../../util/decimal';

/** Something that has a score on at least one side. */
export interface Effect<T> {
  readonly before: T | undefined;
  readonly now: T | undefined;
}

export function isSame(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.equals(b));
}

/** Matches the items of both sides by key, in the order of the newer one. */
export function pair<T>(before: readonly T[], now: readonly T[], key: (item: T) => string): readonly Effect<T>[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const kept = new Set(now.map(key));
  return [
    ...now.map((item) => ({ before: old.get(key(item)), now: item })),
    ...before.filter((item) => !kept.has(key(item))).map((item) => ({ before: item, now: undefined })),
  ];
}

export const difference = (before: Decimal | undefined, now: Decimal | undefined): Decimal | undefined =>
  before && now?.sub(before);
