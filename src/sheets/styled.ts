import type { Day } from '../calendar/day';
import type { Content } from './workbook';

/** A sheet as it is written: what stands in it, how it looks, and what may be filled in. */
export interface StyledSheet {
  readonly name: string;
  /** Shown by no menu of Excel. Default: false. */
  readonly hidden?: boolean;
  /** Widths of the columns in letters of the Latin alphabet. */
  readonly widths: readonly number[];
  readonly rows: readonly StyledRow[];
  /** Cells that are one with those to their right. */
  readonly merged: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
  /** Rows from the top that stay in view, and the columns from the left. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The row, from 0, that each page of paper begins with. */
  readonly headRow?: number;
  readonly validations: readonly Validation[];
  /** A row of heads, from 0, by which the rows below it are filtered and sorted. */
  readonly filter?: { readonly row: number; readonly columns: number };
  /** Every cell may be changed. Default: only open ones. */
  readonly unlocked?: boolean;
}

export interface StyledRow {
  readonly cells: readonly StyledCell[];
  /** Height in points. */
  readonly height: number;
}

export interface StyledCell {
  readonly content: Content;
  readonly look: Look;
  /** Number format. */
  readonly format?: string | undefined;
}

/** Ways that a cell looks; `open` ones are shaded and not locked. */
export type Look =
  | 'title'
  | 'hint'
  | 'head'
  | 'openHead'
  | 'text'
  | 'part'
  | 'quiet'
  | 'figure'
  | 'open'
  | 'openText'
  | 'closed'
  | 'note'
  | 'plainText'
  | 'plainFigure';

/** A bound on what may be typed into a range of cells, and what is said to whoever types something else. */
export type Validation = { readonly range: string; readonly title: string; readonly message: string } & (
  | { readonly type: 'number' }
  /** A fraction of 1. */
  | { readonly type: 'share' }
  | { readonly type: 'day'; readonly from: Day; readonly to: Day }
  /** One of the cells of another range. */
  | { readonly type: 'list'; readonly of: string }
);
