import type { Picture } from '../../charts/index';
import type { Day } from '../../calendar/day';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Indicator, Kpi, Language } from '../../model/types';
import type { Status } from '../../scoring/types';
import type { Decimal } from '../../util/decimal';
import type { CheckResults } from './check-results';

/** A report before it has a format. It is built once: `blocks` for people, `data` for programs. */
export interface Report {
  /** The name of the command that prints it; its JSON has the shape of schemas/reports/<id>.schema.json. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly page: Page;
  /** Id of the plan, where it is also a comment of a pull request, which is written anew with each commit. */
  readonly commentOn?: string;
  /** Content in reading order, without the title. */
  readonly blocks: readonly Block[];
  /** JSON form of the facts, in plain values. */
  readonly data: unknown;
  /** Table form of the facts, for reports that have one flat table. */
  readonly flat?: FlatTable;
  /** Only of a map: what the format svg draws. */
  readonly picture?: Picture;
  /** Only of what is to be done: what the format ics writes. */
  readonly calendar?: Calendar;
  /** Only of a check: its findings for the formats of CI systems. */
  readonly results?: CheckResults;
}

/** Days on which something is to be done. */
export interface Calendar {
  readonly name: string;
  /** The day that it was made on. */
  readonly asOf: Day;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** Stays the same from one calendar to the next, as long as the thing is there. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** Header and footer of each printed page. */
export interface Page {
  readonly organisation: string;
  /** The scorecard, where the report is of a single one. */
  readonly subject?: string | undefined;
  /** The time it is about, for people: `June 2026`. */
  readonly cycle?: string | undefined;
  /** Names people with pay or conduct: every page says so. */
  readonly confidential?: boolean | undefined;
  /** The first words of every page: that the plan has errors. */
  readonly note?: string | undefined;
  /** All of it in landscape: an A3 on one sheet, its parts in two columns; a wide picture with what stands below it. */
  readonly sheet?: 'a3' | 'landscape' | undefined;
  /** Meant for a single page of paper: lines stand closer there. */
  readonly close?: boolean | undefined;
  /** Other paper than A4, which the plan is printed on. */
  readonly paper?: 'letter' | undefined;
}

/** A new kind of block does not compile until every renderer has a function for it. */
export type Block =
  /** On paper it may begin a page, or the second column of an A3. */
  | {
      readonly type: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      readonly newPage?: boolean;
      readonly newColumn?: boolean;
    }
  | { readonly type: 'paragraph'; readonly text: string }
  /** A sentence that a reader has to know first, a figure in large type, and what stands beside it. */
  | {
      readonly type: 'headline';
      readonly text: string;
      readonly figure?: Cell;
      readonly about?: readonly Cell[];
    }
  | { readonly type: 'facts'; readonly items: readonly Fact[] }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | TableBlock
  | { readonly type: 'tree'; readonly roots: readonly TreeNode[] }
  /** Figure: draws facts that are also stated in text, or that only a picture shows well. */
  | {
      readonly type: 'picture';
      readonly picture: Picture;
      /** On paper it needs a page in landscape. */ readonly wide?: boolean;
    }
  | { readonly type: 'findings'; readonly items: readonly Diagnostic[] }
  /** Lines to write on by hand, on pages alone. */
  | { readonly type: 'ruled'; readonly lines: number }
  /** Lines to sign on, for paper alone. */
  | { readonly type: 'signatures'; readonly items: readonly Signature[] };

/** A label and what stands behind it: `Chair: Wang Fang`. */
export interface Fact {
  readonly label: string;
  readonly value: Cell;
}

/** Signature line on a printout: a role, and the name where it is known. */
export interface Signature {
  readonly role: string;
  readonly name?: string | undefined;
  /** A party to a contract, which may put its seal there. */
  readonly isSealed?: boolean;
}

export interface ListItem {
  readonly text: string;
  readonly items?: readonly ListItem[];
}

export interface TableBlock {
  readonly type: 'table';
  /** The first column names the row; it is repeated where a table is too wide and has to be split. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A picture above it shows the same, so that paper can do without it. */
  readonly drawn?: boolean;
  /** On paper it may have a page in landscape, where it is too wide for one in portrait. */
  readonly wide?: boolean;
  /** Number of rows that stand open where the others can be folded away. */
  readonly open?: number;
}

export interface Column {
  readonly title: string;
  /** Numbers stand right. Default: left. */
  readonly align?: 'left' | 'right';
  /** Left out, the last such column first, where lines are too short for the table in one part. */
  readonly spare?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The id by which a review names it; terminals print it behind the first cell. */
  readonly id?: string;
  /** Depth of the row below the root of its tree. */
  readonly depth?: number;
  /** Totals and subtotals are set apart. */
  readonly emphasis?: 'total' | 'group';
}

export interface TreeNode {
  readonly cells: readonly Cell[];
  readonly children: readonly TreeNode[];
}

/** A fact; a renderer decides colour, letter and width. An undefined value prints as –. */
export type Cell =
  | string
  | {
      readonly type: 'number';
      readonly value: Decimal | undefined;
      readonly decimals: number;
      readonly unit?: string;
      readonly signed?: boolean;
    }
  /** A number whose places are decided with the figures beside it (spec 02.9). */
  | FigureCell
  /** Points on 100, or a score with the places of its scale; 2 places by default. */
  | {
      readonly type: 'points';
      readonly value: Decimal | undefined;
      readonly decimals?: number;
      readonly signed?: boolean;
    }
  /** A fraction of 1, printed in per cent. */
  | {
      readonly type: 'percent';
      readonly value: Decimal | undefined;
      readonly decimals?: number;
      /** The side of the value that the fraction lies on, where the value is only its bound: `<100%`. */
      readonly side?: '<' | '>';
    }
  | { readonly type: 'status'; readonly status: Status }
  /** Trend beside exact figures; an undefined value is a gap. */
  | { readonly type: 'sparkline'; readonly values: readonly (Decimal | undefined)[] }
  /** A fraction of 1 as a bar, beside the figure. */
  | { readonly type: 'bar'; readonly share: Decimal }
  /** A file beside the one that is printed, or `#id` of a place in it; without a text its name stands for it. */
  | { readonly type: 'link'; readonly to: string; readonly text?: string }
  /** Several facts in one cell, joined by a space. */
  | { readonly type: 'join'; readonly parts: readonly Cell[] };

/** A figure of a KPI or process indicator. */
export interface FigureCell {
  readonly type: 'figure';
  readonly item: Kpi | Indicator;
  readonly value: Decimal | undefined;
  readonly unit?: string | undefined;
  readonly signed?: boolean | undefined;
  /** The figures that it is compared with have the same one. Default: those of its row. */
  readonly beside?: string | undefined;
  /** The least places, where it is in another scale than its KPI. */
  readonly places?: number | undefined;
  /** The sum of the parts before it, of a part of a phased total. */
  readonly before?: Decimal | undefined;
}

export interface FlatTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
