import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Link } from './link';
import type { Direction } from './measurement';
import type { Perspective } from './perspective';
import type { Text } from './text';

export interface Strategy {
  readonly name: Text;
  readonly horizon?: { readonly from: number; readonly to: number };
  readonly ksfs: readonly Ksf[];
  readonly origin: Origin;
}

/** A key success factor. Its address is `strategy/ID`. */
export interface Ksf {
  readonly type: 'ksf';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly perspective: Link<Perspective>;
  readonly drives: readonly Drive[];
  readonly kpis: readonly StrategicKpi[];
  readonly origin: Origin;
}

export interface Drive extends Link<Ksf> {
  readonly strength: 'strong' | 'medium' | 'weak';
  /** Months until the effect is expected. */
  readonly lag?: number;
}

export interface StrategicKpi {
  readonly type: 'strategicKpi';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly ksf: Ksf;
  readonly unit?: string;
  /** The plan's own word for a unit that is written in several languages. Units are compared by it. */
  readonly ownUnit?: string;
  readonly direction: Direction;
  readonly baseline?: Decimal;
  /** Targets by fiscal year, rising. */
  readonly targets: readonly { readonly year: number; readonly value: Decimal; readonly origin: Origin }[];
  readonly origin: Origin;
}
