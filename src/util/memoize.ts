/** A map, also one that lets go of its keys. */
interface Cache<K, V> {
  has(key: K): boolean;
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** Returns the cached value of a key, creating it on first use. */
export function getOrCreate<K, V>(cache: Cache<K, V>, key: K, create: () => V): V {
  const cached = cache.get(key);
  if (cached !== undefined || cache.has(key)) return cached as V;
  const created = create();
  cache.set(key, created);
  return created;
}

/** Caches the result for each value of the argument. For few values: they are kept as long as the function is. */
export function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const cache = new Map<K, V>();
  return (key) => getOrCreate(cache, key, () => compute(key));
}

/** Computes a value when it is first asked for. */
export function once<V>(compute: () => V): () => V {
  const value = memoize<undefined, V>(compute);
  return () => value(undefined);
}

/** Caches the result for each object, and drops it with that object. */
export function memoizeWeak<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const cache = new WeakMap<K, V>();
  return (key) => getOrCreate(cache, key, () => compute(key));
}

/** Returns the last result again when called with the same arguments as before. */
export function memoizeLast<Given extends readonly unknown[], T>(make: (...given: Given) => T): (...given: Given) => T {
  let last: { readonly given: Given; readonly value: T } | undefined;
  return (...given) => {
    if (last?.given.every((one, i) => one === given[i]) !== true) last = { given, value: make(...given) };
    return last!.value;
  };
}
