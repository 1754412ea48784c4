import { plural } from '../../util/plural';

/** Printed under tables that have a status beside figures of the year to date: the two may differ. */
export const STATUS_LEGEND = 'Status: C challenge reached, G green, A amber, R red, ? missing. It is that of the year to date for sums and last values, else that of the period in the title.';

/** Words that several reports share. */
export const common = {
  none: 'none',
  company: 'Company',
  yes: 'yes',
  no: 'no',
  count: {
    error: (n: number): string => plural(n, 'error'),
    warning: (n: number): string => plural(n, 'warning'),
    info: (n: number): string => plural(n, 'info'),
    file: (n: number): string => plural(n, 'file'),
  },
  /** The plan's version: the commit it was read at. */
  commit: (commit: string, modified: boolean): string => (modified ? `${commit}, modified since` : commit),
  notInGit: 'not in git',
  provisional: 'provisional',
  final: 'final',
  status: { challenge: 'challenge reached', green: 'green', amber: 'amber', red: 'red', missing: 'missing', na: 'not applicable', none: 'no status' },
  state: { value: 'reported', estimate: 'estimate', missing: 'missing', na: 'not applicable', pending: 'not yet due' },
};
