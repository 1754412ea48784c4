/** A map, also one that lets go of its keys. */
interface Known<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What is known of a key: made when it is first asked for, and kept. */
export function getOrCreate<K, V>(known: Known<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
