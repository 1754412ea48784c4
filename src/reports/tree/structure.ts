import type {
  Challenge,
  Indicator,
  Kpi,
  Ksf,
  Measure,
  Scorecard,
  StrategicKpi,
  Strategy,
  Text,
} from '../../model/types';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';

export type Item = Strategy | PerspectiveItem | Scorecard | Ksf | StrategicKpi | Kpi | Measure | Indicator | Challenge;

/** A perspective of the Balanced Scorecard with what of a scorecard lies in it. */
export interface PerspectiveItem {
  readonly type: 'perspective';
  readonly id: string;
  /** The id: a perspective has no other address. */
  readonly address: string;
  /** Undefined for what lies in no perspective. */
  readonly name: Text | undefined;
  /** Total weight of its KPIs. */
  readonly weight: Decimal;
  readonly origin: Origin;
}

export interface Branch {
  readonly item: Item;
  /** It is in full at another place; here it has no children. */
  readonly reference: boolean;
  readonly children: readonly Branch[];
}

/** A tree before it is printed: what hangs at what. */
export interface Structure {
  readonly roots: readonly Branch[];
  /** KPIs that no way leads to from the roots. */
  readonly notLinked: readonly Branch[];
  readonly challenges: readonly Branch[];
}

export const isStrategy = (item: Item): item is Strategy => !('type' in item);

/** A branch in full, with its children. */
export const branchOf = (item: Item, children: readonly Branch[] = []): Branch => ({
  item,
  reference: false,
  children,
});

/** Only named: it is in full at another place. */
export const referenceTo = (item: Item): Branch => ({ item, reference: true, children: [] });

/** A strategy has no id; a scorecard is known by its own. */
export const addressOf = (item: Item): string =>
  isStrategy(item) ? 'strategy' : item.type === 'scorecard' ? item.id : item.address;
