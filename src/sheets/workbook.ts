import type { Day } from '../calendar/day';

/** The sheets of a file, in its order. A CSV file has one. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Empty for the table of a CSV file. */
  readonly name: string;
  /** Not shown to people, whether or not they may show it. */
  readonly hidden: boolean;
  /** Cells by row and column, both from 0; a row ends with its last cell. */
  readonly rows: readonly (readonly Content[])[];
}

/** Content of a cell, before anybody says what it means. */
export type Content =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  /** A plain decimal of at most 15 significant digits, and the number format that it is shown in. */
  | { readonly type: 'number'; readonly text: string; readonly format?: string | undefined }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** A day; of a time of day nothing is kept. */
  | { readonly type: 'date'; readonly day: Day }
  /** An error such as `#N/A`. */
  | { readonly type: 'error'; readonly text: string }
  /** A formula whose value nobody has computed. */
  | { readonly type: 'uncalculated' }
  /** Merged with the cell that holds the value, such as `F6`. */
  | { readonly type: 'covered'; readonly by: string };

export const EMPTY: Content = { type: 'empty' };

/** Content of a cell; beyond the edge there is nothing. */
export const contentAt = ({ rows }: Sheet, row: number, column: number): Content => rows[row]?.[column] ?? EMPTY;

/** True for a cell that a reader sees nothing in. */
export const isBlank = (content: Content): boolean =>
  content.type === 'empty' || (content.type === 'text' && content.text.trim() === '');
