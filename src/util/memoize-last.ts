/** The same function, which gives its last result again when it is called with the same things as before. */
export function memoizeLast<Given extends readonly unknown[], T>(make: (...given: Given) => T): (...given: Given) => T {
  let last: { readonly given: Given; readonly value: T } | undefined;
  return (...given) => {
    if (last?.given.every((one, i) => one === given[i]) !== true) last = { given, value: make(...given) };
    return last!.value;
  };
}
