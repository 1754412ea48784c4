import { clean } from '../util/clean';
import { baselineAt, LEADING, type Anchor, type Box, type TextMark } from './drawing';
import type { Paint } from './paint';
import { fit, lines } from './text';

interface Style {
  /** 12 when not given. */
  readonly size?: number;
  readonly fill?: Paint;
  readonly bold?: boolean;
  readonly halo?: boolean;
  readonly anchor?: Anchor;
}

export const TEXT_SIZE = 12;

/** A text inside a box, in as many lines as there is room for, its middle in the middle; no mark where nothing fits. */
export function label(text: string, within: Box, style: Style = {}): readonly TextMark[] {
  const { size = TEXT_SIZE, anchor = 'middle' } = style;
  const most = Math.max(1, Math.floor((within.height / size - LEADING) / LEADING + 1));
  const made = lines(text, within.width, most, { size, bold: style.bold }).filter(Boolean);
  const top = within.y + within.height / 2 - ((made.length - 1) * LEADING * size) / 2;
  return made.map((line, i) => textAt(line, { x: along(within, anchor), y: baselineAt(top + i * LEADING * size, size) }, { ...style, within }));
}

const along = ({ x, width }: Box, anchor: Anchor): number => x + { start: 0, middle: width / 2, end: width }[anchor];

/** A text at a point, shortened to `most` pixels where those are given. `y` is its baseline. */
export const textAt = (text: string, at: { readonly x: number; readonly y: number }, style: Style & { readonly most?: number; readonly within?: Box }): TextMark => {
  const { size = TEXT_SIZE, fill = 'ink', bold, halo, anchor = 'start', most, within } = style;
  const shown = most === undefined ? clean(text) : fit(text, most, { size, bold });
  return { type: 'text', x: at.x, y: at.y, anchor, text: shown, size, fill, ...(bold && { bold }), ...(halo && { halo }), ...(within && { within }) };
};
