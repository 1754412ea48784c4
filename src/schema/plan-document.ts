import type { Kind } from '../source/kinds';
import type { Origin } from '../source/locate';
import type { RawShapes } from './generated/raw';

/** A document whose shape is right, or has been made right by leaving out what was wrong. */
export type PlanDocument<K extends Kind = Kind> = {
  [One in K]: { readonly kind: One; readonly data: RawShapes[One]; readonly origin: Origin };
}[K];
