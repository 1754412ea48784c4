import type { Kind } from './kinds';
import type { Origin } from './locate';
import type { Data } from './yaml-node';

/** A document whose shape is right, or has been made right by leaving out what was wrong. */
export interface PlanDocument {
  readonly kind: Kind;
  /** Has the shape of the kind's schema. */
  readonly data: Readonly<Record<string, Data>>;
  readonly origin: Origin;
}
