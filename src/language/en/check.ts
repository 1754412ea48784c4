import { plural } from '../../util/plural';

export const check = {
  clean: (files: string, asOf: string): string => `No problems in ${files}, as of ${asOf}.`,
  /** `counts` are `3 errors`, `1 info`. */
  found: (counts: readonly string[], files: string, asOf: string): string => `${counts.join(', ')} in ${files}, as of ${asOf}.`,
  allowed: (count: number): string => `${plural(count, 'finding is', 'findings are')} allowed where ${count === 1 ? 'it stands' : 'they stand'}, with a reason.`,
};
