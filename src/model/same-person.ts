/** Whether two names are of one person: how a name is written makes nobody another one. */
export const isSamePerson = (a: string, b: string | undefined): boolean =>
  b !== undefined && plainName(a) === plainName(b);

const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
