import { scorecardText, type TableKpi, type TableScorecard } from '../../app/kpi-table';
import { wordsOf } from '../../language';
import { UserError } from '../../util/user-error';
import { departmentsOf, idOf } from './departments';
import { planOfTable } from './templates';
import type { Wishes } from './wishes';
import type { NewPlanFile } from './write-new-plan';

export interface TablePlan {
  readonly files: readonly NewPlanFile[];
  /** Addresses of KPIs whose way of scoring was not read. */
  readonly unread: readonly string[];
}

/** A plan whose scorecards are those of a table. Throws a UserError where its departments cannot be told apart. */
export function filesOfTable(scorecards: readonly TableScorecard[], wishes: Wishes): TablePlan {
  const named = withDepartments(scorecards, wishes);
  const departments = departmentsOf(named.map(({ department }) => department).filter((name) => !IS_COMPANY.test(name)));
  const made = named.map(({ department, kpis }) => ({
    department: departments.find(({ name }) => name === department)?.id,
    year: wishes.time.year,
    start: wishes.time.isWhole ? undefined : wishes.time.firstMonth.text,
    kpis: withIds(kpis),
  }));
  const files = made.map((one) => ({
    path: `${one.year}/${one.department ?? COMPANY}.yaml`,
    text: scorecardText(one, wishes.language),
  }));
  const isOfCompany = made.some(({ department }) => department === undefined);
  return {
    files: [{ path: 'plan.yaml', text: planOfTable({ ...wishes, departments }, isOfCompany) }, ...files],
    unread: made.flatMap(({ department = COMPANY, kpis }) =>
      kpis.filter(isUnread).map(({ id }) => `${department}/${id}`),
    ),
  };
}

const COMPANY = 'company';

/** Names that tables have for the company as a whole. */
const IS_COMPANY = /^(?:company|whole company|公司|全公司|公司级|集团)$/i;

const isUnread = ({ method, methodText }: TableKpi): boolean => methodText !== '' && !method;

/** The department that was asked for, where the table names none. */
function withDepartments(
  scorecards: readonly TableScorecard[],
  { departments, language }: Wishes,
): readonly TableScorecard[] {
  const isNamed = scorecards.every(({ department }) => department !== '');
  if (departments.length > (isNamed ? 0 : 1)) throw new UserError('department-of-table');
  const unnamed = departments[0]?.name ?? wordsOf(language).newPlan.ofTable.department;
  return scorecards.map(({ department, kpis }) => ({ department: department || unnamed, kpis }));
}

/** Ids out of the names; of several that would be the same, the later ones are numbered. */
function withIds(kpis: readonly TableKpi[]): readonly (TableKpi & { readonly id: string })[] {
  const taken = new Set<string>();
  return kpis.map((kpi) => {
    const id = idOf(kpi.name.replace(/[（(][^（()）]*[）)]$/, '')) || 'kpi';
    const free = [id, ...kpis.map((_, i) => `${id}-${i + 2}`)].find((one) => !taken.has(one))!;
    taken.add(free);
    return { ...kpi, id: free };
  });
}
