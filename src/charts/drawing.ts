import type { Paint } from './paint';
import { textWidth } from './text';

/**
 * A chart as marks on a page with its origin at the top left, in pixels of the intended size. Positions are ordinary
 * numbers, since they are no figures of the plan; they are rounded when written.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Marks in order; later ones lie above. */
  readonly marks: readonly Mark[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type Mark = TextMark | RectMark | CircleMark | LineMark;

/** One line of text. */
export interface TextMark extends Point {
  readonly type: 'text';
  /** `x` is its start, middle or end, `y` its baseline. */
  readonly anchor: Anchor;
  readonly text: string;
  readonly size: number;
  readonly fill: Paint;
  readonly bold?: boolean;
  /** Over lines: with an edge in the colour of the paper. */
  readonly halo?: boolean;
  /** It reads upwards, turned around its point. */
  readonly turned?: boolean;
  /** The room it was given, which it must not leave. */
  readonly within?: Box;
}

export type Anchor = 'start' | 'middle' | 'end';

interface RectMark extends Box, Look {
  readonly type: 'rect';
  readonly radius?: number;
}

export interface CircleMark extends Point, Look {
  readonly type: 'circle';
  readonly r: number;
}

/** Straight from point to point; `closed` makes an area of it. */
export interface LineMark extends Look {
  readonly type: 'line';
  readonly points: readonly Point[];
  readonly closed?: boolean;
  /** Rounded corners, for connections that turn. */
  readonly smooth?: boolean;
  /** It leaves and reaches every point in this direction, and bends between them. */
  readonly bends?: 'down' | 'across';
}

export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Width of the stroke; 1 when not given. */
  readonly thickness?: number;
  readonly dash?: Dash;
}

/** Lines differ by their dashes, not by colour alone. */
export type Dash = 'dashed' | 'dotted' | 'long';

const ASCENT = 0.95;
const DESCENT = 0.27;

/** Between the baselines of two lines, in sizes of the text. */
export const LEADING = 1.3;

/** The room that a text takes. */
export function textBox({ x, y, anchor, text, size, bold, turned }: TextMark): Box {
  const length = textWidth(text, size, bold);
  const before = { start: 0, middle: length / 2, end: length }[anchor];
  const height = (ASCENT + DESCENT) * size;
  if (turned) return { x: x - ASCENT * size, y: y + before - length, width: height, height: length };
  return { x: x - before, y: y - ASCENT * size, width: length, height };
}

/** The baseline of a line of text whose middle is at `y`. */
export const baselineAt = (y: number, size: number): number => y + ((ASCENT - DESCENT) * size) / 2;
