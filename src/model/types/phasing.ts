import type { Period } from '../../calendar/period';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';

/**
 * The spread of the annual target over the KPI's own periods (spec 03.2). `even` is for sums, `flat` for levels. With a
 * `step` the target to date grows by whole steps. `allowance` has no targets of periods: the year allows its target
 * from the first day.
 */
export type Phasing =
  | { readonly type: 'even'; readonly step?: Decimal }
  | { readonly type: 'flat' }
  | { readonly type: 'profile'; readonly weights: readonly Decimal[]; readonly step?: Decimal }
  | { readonly type: 'path'; readonly from: Decimal }
  | {
      readonly type: 'months';
      readonly targets: readonly { readonly period: Period; readonly value: Decimal; readonly origin: Origin }[];
    }
  | { readonly type: 'lastYear'; readonly step?: Decimal }
  | { readonly type: 'allowance' };
