import type { Day } from '../../calendar/day';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Text } from './text';

export interface Milestone {
  readonly type: 'milestone';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly due: Day;
  /** A fraction of 1. */
  readonly share: Decimal;
  readonly accepted?: Acceptance;
  readonly origin: Origin;
}

export interface Acceptance {
  readonly on: Day;
  /** A fraction of 1. */
  readonly quality: Decimal;
  readonly origin: Origin;
}
