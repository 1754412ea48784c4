import type { Origin } from '../../source/locate';
import type { Localized } from '../../util/language';

/** A document, or parts of one, that could not be read. */
export interface Gap {
  /** Undefined where nothing at all is known, as of a file that may not be read. */
  readonly kind?: string;
  readonly department?: string;
  /** The parts that are missing; undefined when it is the whole document. */
  readonly parts?: { readonly file: string; readonly document: number; readonly pointers: readonly string[] };
}

export interface Duplicate {
  /** `the value of first-pass-rate for 2026-03` */
  readonly what: Localized;
  readonly first: Origin;
  readonly again: Origin;
}

/** Something reported that counts nowhere, or not where its file says. */
export interface Stray {
  readonly what: 'value' | 'deduction' | 'veto';
  /** The address of a KPI or process indicator; that of the scorecard for a deduction or the event of a veto. */
  readonly address: string;
  /** The period or day as written, and the fiscal year it lies in. */
  readonly when: string;
  readonly year: number;
  /**
   * The years in which the item does have a scorecard, or the year of the file. Empty for events of what has no
   * scorecard at all.
   */
  readonly years: readonly number[];
  readonly origin: Origin;
}
