import type { Department, Link, Plan } from '../../model/types';
import type { Decimal } from '../../util/decimal';
import type { Cell, Column, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { byDepartment, departmentName, money, totalOf } from './facts';

/** A column of money, totalled for each department and for all. */
interface AmountColumn<T> {
  readonly title: string;
  readonly signed?: boolean;
  of(row: T): Decimal;
}

interface Shape<T> {
  readonly departmentOf: (row: T) => Link<Department>;
  /**
   * The rows that a row is made of, which departments are totalled by. Each is a line of its own for whoever moved;
   * default: the row itself.
   */
  readonly portionsOf?: (row: T) => readonly T[];
  /** Columns between the name and the money, not totalled. */
  readonly facts: readonly { readonly title: string; readonly align?: 'right'; of(row: T): Cell }[];
  readonly amounts: readonly AmountColumn<T>[];
}

/** People by department, each department with its totals where it has several, and the totals of all. */
export function peopleTable<T extends { readonly name: string }>(
  rows: readonly T[],
  shape: Shape<T>,
  plan: Plan,
  context: ReportContext,
): TableBlock {
  const { facts, amounts, departmentOf, portionsOf = (row: T) => [row] } = shape;
  const portions = rows.flatMap(portionsOf);
  const departments = byDepartment([...rows, ...portions], departmentOf, plan).map(({ department }) => department);
  const isIn = (department: Link<Department>) => (row: T) => departmentOf(row).to === department.to;
  const totals = (name: string, some: readonly T[], emphasis: 'group' | 'total'): Row => ({
    cells: [name, ...facts.map(() => ''), ...amounts.map(({ of, signed }) => money(totalOf(some, of), signed))],
    emphasis,
  });
  const lineOf = (row: T, depth: number): Row => ({
    cells: [row.name, ...facts.map(({ of }) => of(row)), ...amounts.map(({ of, signed }) => money(of(row), signed))],
    depth,
  });
  const isMoved = (row: T): boolean => portionsOf(row).length > 1 || !portionsOf(row).every(isIn(departmentOf(row)));
  const isGrouped = departments.length > 1 || rows.some(isMoved);
  const linesOf = (row: T): readonly Row[] => {
    const own = isMoved(row) ? portionsOf(row) : [];
    return [lineOf(row, isGrouped ? 1 : 0), ...own.map((portion) => lineOf(portion, 2))];
  };
  return {
    type: 'table',
    columns: columnsOf(shape, context),
    rows: [
      ...departments.flatMap((department) => [
        ...(isGrouped ? [totals(departmentName(department, context), portions.filter(isIn(department)), 'group')] : []),
        ...rows.filter(isIn(department)).flatMap(linesOf),
      ]),
      ...(rows.length > 1 ? [totals(context.words.pay.all, portions, 'total')] : []),
    ],
  };
}

const columnsOf = <T>({ facts, amounts }: Shape<T>, { words }: ReportContext): readonly Column[] => [
  { title: words.pay.columns.person },
  ...facts.map(({ title, align }): Column => ({ title, ...(align && { align }) })),
  ...amounts.map(({ title }): Column => ({ title, align: 'right' })),
];
