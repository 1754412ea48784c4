/** Compares by code point, so that the order is the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by a text made of each item. The sort is stable: equal items stay as they were. */
export const sortBy = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const keyed = items.map((item) => ({ item, key: key(item) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
};
