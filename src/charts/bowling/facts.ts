import type { Status } from '../../scoring/types';
import type { StatusLetters } from '../status-mark';

/** The twelve months of every KPI: plan, actual, difference and light, the year to date first. */
export interface BowlingFacts {
  /** The first is the year to date. */
  readonly columns: readonly string[];
  readonly rows: readonly BowlingRow[];
  readonly letters: StatusLetters;
  /** Names of the lines of a row. */
  readonly lines: BowlingLines;
}

/** Texts below each other in a cell. */
export interface BowlingLines {
  readonly plan: string;
  readonly actual: string;
  readonly difference: string;
}

export interface BowlingRow {
  readonly name: string;
  readonly cells: readonly BowlingCell[];
  /** Lines below the months of a red one: who does what about it. */
  readonly answers?: readonly string[];
}

export interface BowlingCell extends BowlingLines {
  /** None for a month to come. */
  readonly status?: Status;
}
