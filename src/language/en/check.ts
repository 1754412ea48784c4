import { plural } from '../../util/plural';

export const check = {
  /** Title of a page of the check. */
  subject: 'Check of the plan',
  clean: (files: string, asOf: string): string => `No problems in ${files}, as of ${asOf}.`,
  /** There are others, which the next lines count. */
  nothingAsked: (files: string, asOf: string): string => `No such finding in ${files}, as of ${asOf}.`,
  /** `counts` are `3 errors`, `1 info`. */
  found: (counts: readonly string[], files: string, asOf: string): string =>
    `${counts.join(', ')} in ${files}, as of ${asOf}.`,
  /** `count` is written out, such as `999,000`. */
  notListed: (count: string, file: string): string => `… and ${count} more of ${file}.`,
  allowed: (count: number): string =>
    `${plural(count, 'finding is', 'findings are')} allowed where ${count === 1 ? 'it stands' : 'they stand'}, with a reason.`,
  /** Heading of findings that have something in common. */
  group: (title: string, count: number): string => `${title}: ${plural(count, 'finding')}`,
  /** Findings in documents of no department, such as plan.yaml. */
  wholePlan: 'Whole plan',
  byDepartment: 'By department',
  byRule: 'By rule',
  counted: (name: string, count: number): string => `${name} (${count})`,
  /** Label of an allowed finding, in the place of its severity. */
  permitted: 'allowed',
  otherRules: (count: number): string =>
    `${plural(count, 'finding')} of other rules ${count === 1 ? 'is' : 'are'} not shown.`,
  otherDepartments: (count: number): string =>
    `${plural(count, 'finding')} of other departments and of the whole plan ${count === 1 ? 'is' : 'are'} not shown.`,
  unchanged: (count: number): string =>
    `${plural(count, 'finding')} that ${count === 1 ? 'was' : 'were'} there before, on lines that did not change, ${count === 1 ? 'is' : 'are'} not shown.`,
  belowSeverity: (count: number): string =>
    `${plural(count, 'finding')} of lower severity ${count === 1 ? 'is' : 'are'} not shown.`,
};
