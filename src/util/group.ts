import { getOrCreate } from './memoize';

/** Items by key, keys in the order they first appear. */
export function groupBy<K, T>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) getOrCreate(groups, key(item), (): T[] => []).push(item);
  return groups;
}
