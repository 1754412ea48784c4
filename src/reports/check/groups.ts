import { countFindings, type Diagnostic, type Span } from '../../diagnostics/diagnostic';
import type { Plan } from '../../model/types';
import { groupBy } from '../../util/group';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Choices of what findings may have in common to stand together. */
export const GROUPINGS = [{ id: 'department' }, { id: 'rule' }, { id: 'file' }] as const;

export type Grouping = (typeof GROUPINGS)[number]['id'];

/** Departments, and how to tell in whose document a finding stands. */
export interface Ownership {
  readonly plan: Pick<Plan, 'departments'>;
  /** A department, `company`, or undefined for what is of the whole plan; without it nobody knows. */
  readonly ownerOf?: (span: Span) => string | undefined;
}

/** Findings that have something in common. */
interface Group {
  readonly title: string;
  readonly items: readonly Diagnostic[];
}

/** Departments in the order of the plan, the company first; rules by their findings, most first; files as they come. */
export const groupsOf = (
  findings: readonly Diagnostic[],
  by: Grouping,
  owned: Ownership,
  context: ReportContext,
): readonly Group[] => GROUPS[by](findings, owned, context);

const GROUPS: Readonly<Record<Grouping, (...given: [readonly Diagnostic[], Ownership, ReportContext]) => Group[]>> = {
  department: (findings, { plan: { departments }, ownerOf = () => undefined }, { words, say }) => {
    const groups = groupBy(findings, ({ span }) => ownerOf(span));
    const names = new Map([
      [undefined, words.check.wholePlan],
      ['company', words.common.company],
      ...departments.map(({ id, name }) => [id, say(name)] as const),
    ]);
    // A document may name a department that the plan has not: such findings come last, under its id.
    return [...new Set([...names.keys(), ...groups.keys()])]
      .map((id) => ({ title: names.get(id) ?? String(id), items: groups.get(id) ?? [] }))
      .filter(isFilled);
  },
  rule: (findings) =>
    [...groupBy(findings, ({ code }) => code)]
      .map(([title, items]) => ({ title, items }))
      .sort((one, other) => countFindings(other.items) - countFindings(one.items)),
  file: (findings) => [...groupBy(findings, ({ span }) => span.file)].map(([title, items]) => ({ title, items })),
};

const isFilled = ({ items }: Group): boolean => items.length > 0;

/** The number of findings of each department and rule. */
export function countsOf(findings: readonly Diagnostic[], owned: Ownership, context: ReportContext): Block {
  const { byDepartment, byRule, counted } = context.words.check;
  const { list } = context.words.common;
  const counts = (by: Grouping): string =>
    list(groupsOf(findings, by, owned, context).map(({ title, items }) => counted(title, countFindings(items))));
  return {
    type: 'facts',
    items: [
      ...(owned.ownerOf ? [{ label: byDepartment, value: counts('department') }] : []),
      { label: byRule, value: counts('rule') },
    ],
  };
}
