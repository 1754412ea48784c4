import type { Period } from '../calendar/period';
import type { Department, Link, Person } from '../model/types';
import type { Step } from '../scoring/types';
import type { Decimal } from '../util/decimal';
import type { Advance } from './advances';
import type { Refund } from './refunds';
import type { PostStretch } from './stretches';

/** The annual part due to one person, and the rest still to be paid (spec 04.2). */
export interface Settlement {
  readonly person: Person;
  readonly period: Period;
  /** The place of work on the last day of the period, under which the sheet lists the person. */
  readonly department: Link<Department>;
  /** The annual part: of one that changed the mean over the months of the year that count. */
  readonly annual: Decimal;
  /** Stretches in order of time; more than one after a transfer. */
  readonly stretches: readonly PostStretch[];
  readonly months: Decimal;
  readonly due: Decimal;
  /** Everything paid in advance: advances, last year's shortfall, the settlement of the first half. */
  readonly prepaid: Decimal;
  readonly advances: readonly Advance[];
  /** Paid after the first half, or paid back then; undefined where there was no such settlement. */
  readonly firstHalf?: Decimal;
  /**
   * The settlement of the first half as it would be now, less what was recorded as paid: a part of `settlement`, above
   * 0 still to be paid.
   */
  readonly correction?: Decimal;
  readonly settlement: Decimal;
  /** Paid back besides for what was revoked in the last month of the year. */
  readonly refunds: readonly Refund[];
  readonly shortfall?: Shortfall;
  readonly steps: readonly Step[];
}

/** More was paid than earned: what becomes of it. */
export interface Shortfall {
  readonly policy: 'recover' | 'offset' | 'waive' | 'yearEnd';
  /** The shortfall that the person still has to bear; 0 when it is waived. */
  readonly amount: Decimal;
  /** For `offset`: what is kept of each of next year's twelve advances. */
  readonly monthly: readonly Decimal[];
}
