import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Link } from './link';
import type { Indicator, Kpi } from './scorecard';

/** A way to read tables of another program (spec 08.3). */
export interface ImportMap {
  readonly id: string;
  /** The name of the sheet. Without one it is the first that has something in it. */
  readonly sheet?: string;
  /** The first row with values, from 1; the row above it has the heads. */
  readonly firstRow: number;
  /** The fiscal year of periods that name none. */
  readonly year?: number;
  /** Columns by what they hold, as heads or letters. */
  readonly columns: Readonly<Partial<Record<MappedColumn, string>>>;
  /** The items that codes or columns stand for; undefined where codes are addresses. */
  readonly items?: readonly MappedItem[];
  readonly factors: readonly ImportFactor[];
  /** Values that a row must have to be read. */
  readonly where: readonly ImportCondition[];
  readonly total?: ControlSum;
  readonly origin: Origin;
}

export type MappedColumn = 'period' | 'item' | 'value' | 'numerator' | 'denominator' | 'weight' | 'year';

export interface MappedItem {
  /** A code or column; two with `/` between are numerator and denominator. */
  readonly code: string;
  readonly item: Link<Kpi | Indicator>;
}

export interface ImportFactor {
  readonly item: Link<Kpi | Indicator>;
  readonly factor: Decimal;
}

export interface ImportCondition {
  readonly column: string;
  /** The value as it is shown. */
  readonly value: string;
  readonly origin: Origin;
}

/** A sum that the rows that are read must have. */
export interface ControlSum {
  readonly column: string;
  readonly equals: Decimal;
  readonly origin: Origin;
}
