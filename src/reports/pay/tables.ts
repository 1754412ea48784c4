import type { Department, Link, Plan } from '../../model/types';
import type { Decimal } from '../../util/decimal';
import type { Cell, Column, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { byDepartment, departmentName, money, totalOf } from './facts';

/** A column of money, totalled for each department and for all. */
export interface AmountColumn<T> {
  readonly title: string;
  readonly signed?: boolean;
  of(row: T): Decimal;
}

interface Person {
  readonly person: { readonly name: string };
}

interface Shape<T> {
  readonly departmentOf: (row: T) => Link<Department>;
  /** Columns between the name and the money, not totalled. */
  readonly facts: readonly { readonly title: string; readonly align?: 'right'; of(row: T): Cell }[];
  readonly amounts: readonly AmountColumn<T>[];
}

/** People by department, each department with its totals where it has several, and the totals of all. */
export function peopleTable<T extends Person>(
  rows: readonly T[],
  shape: Shape<T>,
  plan: Plan,
  context: ReportContext,
): TableBlock {
  const { columns, all } = context.words.pay;
  const { facts, amounts, departmentOf } = shape;
  const groups = byDepartment(rows, departmentOf, plan);
  const totals = (name: string, some: readonly T[], emphasis: 'group' | 'total'): Row => ({
    cells: [name, ...facts.map(() => ''), ...amounts.map(({ of, signed }) => money(totalOf(some, of), signed))],
    emphasis,
  });
  const personRow = (row: T): Row => ({
    cells: [
      row.person.name,
      ...facts.map(({ of }) => of(row)),
      ...amounts.map(({ of, signed }) => money(of(row), signed)),
    ],
    depth: groups.length > 1 ? 1 : 0,
  });
  return {
    type: 'table',
    columns: [
      { title: columns.person },
      ...facts.map(({ title, align }): Column => ({ title, ...(align && { align }) })),
      ...amounts.map(({ title }): Column => ({ title, align: 'right' })),
    ],
    rows: [
      ...groups.flatMap((group) => [
        ...(groups.length > 1 ? [totals(departmentName(group.department, context), group.rows, 'group')] : []),
        ...group.rows.map(personRow),
      ]),
      ...(rows.length > 1 ? [totals(all, rows, 'total')] : []),
    ],
  };
}
