/** Compares names of people: the way a name is written makes nobody another person. */
export const isSamePerson = (a: string, b: string | undefined): boolean =>
  b !== undefined && plainName(a) === plainName(b);

const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
