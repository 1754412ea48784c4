import type { Period } from '../../calendar/period';
import { departmentsAbove } from '../../model/posts';
import { portionsOf, type MonthlySheet, type Portion, type SettledPlan, type Settlement } from '../../pay';
import type { Department, Link, Plan } from '../../model/types';
import { decimalsOf, grouped, plain, sum, type Decimal } from '../../util/decimal';
import { groupBy } from '../../util/group';
import type { PlanErrors } from '../base/plan-errors';
import type { Cell } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { number } from '../base/cells';

/** A month's sheets, or the settlement of a year or half. */
export type PayFacts = MonthFacts | SettlementFacts;

export interface MonthFacts {
  readonly type: 'month';
  readonly plan: Plan;
  readonly period: Period;
  readonly errors: PlanErrors;
  readonly sheets: readonly MonthlySheet[];
}

export interface SettlementFacts {
  readonly type: 'settlement';
  readonly plan: Plan;
  readonly period: Period;
  readonly errors: PlanErrors;
  readonly settled: SettledPlan;
  /** The department that was asked for: only what was earned in it and below is totalled. */
  readonly department?: string | undefined;
}

const CENTS = 2;

export const money = (value: Decimal | undefined, signed = false): Cell => number(value, { decimals: CENTS, signed });

/** An amount in a sentence: `1,050.00`. */
export const amountText = (value: Decimal): string => grouped(value, CENTS);

/** A count of months or a share of one: `8.5`. */
export const count = (value: Decimal): Cell => number(value, { decimals: decimalsOf(plain(value, 1)) });

/** The name of where somebody works. */
export const departmentName = ({ to, target }: Link<Department>, { say, words }: ReportContext): string =>
  target ? say(target.name) : to === 'company' ? words.common.company : to;

/** Splits a person's settlement over departments: a portion for each stretch, of those asked for. */
export const portionsIn = (settlement: Settlement, asked: string | undefined): readonly Portion[] =>
  portionsOf(settlement).filter(
    ({ department }) => asked === undefined || departmentsAbove(department).includes(asked),
  );

/** Rows by department, in the plan's order, the company first. */
export function byDepartment<T>(
  rows: readonly T[],
  departmentOf: (row: T) => Link<Department>,
  { departments }: Plan,
): readonly { readonly department: Link<Department>; readonly rows: readonly T[] }[] {
  const groups = [...groupBy(rows, (row) => departmentOf(row).to)].map(([, same]) => ({
    department: departmentOf(same[0]!),
    rows: same,
  }));
  const rank = (link: Link<Department>): number => departments.findIndex(({ id }) => id === link.to);
  return groups.sort((a, b) => rank(a.department) - rank(b.department));
}

export const totalOf = <T>(rows: readonly T[], amount: (row: T) => Decimal): Decimal => sum(rows.map(amount));
