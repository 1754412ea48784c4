import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Text } from './text';

/** The actuals reported for one KPI or process indicator in one fiscal year, oldest first. */
export interface Series {
  readonly entries: readonly Actual[];
  /** The whole item does not apply this year. */
  readonly notApplicable?: NotApplicable;
}

export type Actual = ReportedValue | NotApplicablePeriod;

export interface ReportedValue extends Amount {
  readonly state: 'value' | 'estimate';
  readonly period: Period;
  readonly corrects?: Decimal | undefined;
  readonly reason?: Text | undefined;
  readonly origin: Origin;
}

/** A value; for `ratio` its parts, for `weightedMean` the weight it counts with. */
export interface Amount {
  readonly value: Decimal;
  readonly numerator?: Decimal | undefined;
  readonly denominator?: Decimal | undefined;
  readonly weight?: Decimal | undefined;
}

export interface NotApplicable {
  readonly reason?: Text;
  readonly approvedBy?: string;
  readonly origin: Origin;
}

export interface NotApplicablePeriod extends NotApplicable {
  readonly state: 'na';
  readonly period: Period;
}

export interface OwnerForecast {
  readonly value: Decimal;
  readonly on?: Day;
  readonly reason?: Text;
  readonly origin: Origin;
}
