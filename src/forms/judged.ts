import type { Period } from '../calendar/period';
import type { Actual, Indicator, Kpi, Measure, Scorecard, Stage } from '../model/types';
import type { Origin } from '../source/locate';
import type { CellProblem } from './cell-problem';
import type { FilledCell } from './read-form';
import type { ValueEntry } from './value-entry';
import type { WorkEntry } from './work-entry';

/** Place in a file that came back. */
export interface FilePlace {
  readonly file: string;
  readonly cell: FilledCell;
}

export type ChangeKind = 'new' | 'correction';

/** A value that the plan is to have. */
export interface ValueChange {
  readonly type: 'value';
  readonly kind: ChangeKind;
  readonly at: FilePlace;
  readonly item: Kpi | Indicator;
  readonly period: Period;
  readonly before: ValueEntry;
  readonly after: ValueEntry;
  /** Reason of a correction; undefined where the value is replaced without one. */
  readonly reason: string | undefined;
  readonly present: Actual | undefined;
}

/** A value that the plan is to have, whoever says so. */
export type ValueToWrite = Omit<ValueChange, 'type' | 'at'>;

/** A word on a measure, a stage or an action that a review is to have. */
export interface WorkChange {
  readonly type: 'work';
  readonly kind: ChangeKind;
  readonly at: FilePlace;
  readonly scorecard: Scorecard;
  readonly cycle: Period;
  readonly on: Measure | Stage | { readonly type: 'action'; readonly id: string };
  /** The measure of a stage, or itself. */
  readonly measure: Measure | undefined;
  readonly id: string;
  readonly before: WorkEntry;
  readonly after: WorkEntry;
}

export type Change = ValueChange | WorkChange;

/** A problem with its place in the file, and in the plan where it has one. */
export interface PlacedProblem extends CellProblem {
  readonly file: string;
  readonly address?: string | undefined;
  readonly origin?: Origin | undefined;
  readonly isConflict?: boolean;
  /** Nothing of the file can be written while it is so. */
  readonly isOfAll?: boolean;
}

/** Something that is worth saying, and is no problem. */
export interface Tell {
  readonly at: FilePlace;
  readonly address?: string | undefined;
  readonly what:
    | { readonly type: 'emptied'; readonly present: ValueEntry }
    | { readonly type: 'remarkLost' }
    /** Codes of a table that its map does not list, or of the map that the table does not have. */
    | { readonly type: 'unmapped' | 'absent'; readonly codes: readonly string[] }
    /** A row that only adds others up. */
    | { readonly type: 'leftOut'; readonly text: string };
}

/** All that files say, held against the plan. */
export interface Judged {
  readonly changes: readonly Change[];
  /** Rows that say what the plan has already. */
  readonly equal: number;
  readonly problems: readonly PlacedProblem[];
  readonly tells: readonly Tell[];
}

export const NOTHING: Judged = { changes: [], equal: 0, problems: [], tells: [] };
