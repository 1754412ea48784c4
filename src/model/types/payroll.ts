import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Department } from './department';
import type { Link } from './link';
import type { Text } from './text';

/** The content of all documents of `kind: pay` (spec 04.2), by year, then id. Money is in the plan's currency. */
export interface Payroll {
  readonly people: readonly Person[];
  readonly pools: readonly Pool[];
}

/** One person's performance pay of one fiscal year. */
export interface Person extends Post {
  readonly id: string;
  readonly year: number;
  readonly name: string;
  /** The annual part at coefficient 1, for twelve months. */
  readonly annual: Amounts;
  readonly monthly: Amounts;
  /** Fixed pay of a month besides performance pay. */
  readonly salary: Decimal;
  /** Share of the annual part that is paid in advance, a fraction of 1; the policy's when undefined. */
  readonly prepay?: Decimal;
  readonly joined?: Day;
  readonly left?: Day;
  readonly attended: readonly { readonly period: Period; readonly days: number; readonly origin: Origin }[];
  /** Transfers by month. */
  readonly transfers: readonly Transfer[];
  /** Payments really made, by month, or as settlement of the first half. */
  readonly paid: readonly { readonly period: Period; readonly amount: Decimal; readonly origin: Origin }[];
  /** Last year's shortfall, to be taken from this year's prepayments. */
  readonly offset: Decimal;
  readonly origin: Origin;
}

/** Amounts by the month from which each holds; the first holds before it, too. */
export type Amounts = readonly [AmountFrom, ...AmountFrom[]];

export interface AmountFrom {
  /** Undefined of the only amount of a year. */
  readonly from?: Period;
  readonly amount: Decimal;
  readonly origin: Origin;
}

/** A place of work, whose scores count for the person. */
export interface Post {
  /** `company`, or a department, whose link has its target then. */
  readonly department: Link<Department>;
  /** The position that is the person's own scorecard. */
  readonly scorecard?: Link<Department>;
}

export interface Transfer extends Post {
  /** The first month that counts for the new department. */
  readonly from: Period;
  readonly origin: Origin;
}

/** An amount that is shared among the people of departments, those below included, or among all. */
export interface Pool {
  readonly id: string;
  readonly year: number;
  readonly name: Text;
  readonly amount: Decimal;
  /** Empty for all. */
  readonly departments: readonly Link<Department>[];
  readonly origin: Origin;
}
