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
  /** Reads upwards. */
  readonly turned?: boolean;
}

export const TEXT_SIZE = 12;

/** No type is smaller: on paper it is 6.56 points. */
export const SMALLEST_SIZE = 10.5;

/** Size of what is read second: ticks, months, lines below a name. */
export const SMALL_SIZE = 11;

/** A text inside a box, in as many lines as there is room for, its middle in the middle; no mark where nothing fits. */
export function label(text: string, within: Box, style: Style = {}): readonly TextMark[] {
  const { size = TEXT_SIZE, anchor = 'middle', turned = false } = style;
  const [length, depth] = turned ? [within.height, within.width] : [within.width, within.height];
  const most = Math.max(1, Math.floor((depth / size - LEADING) / LEADING + 1));
  const made = lines(text, length, most, { size, bold: style.bold }).filter(Boolean);
  const first = depth / 2 - ((made.length - 1) * LEADING * size) / 2;
  return made.map((line, i) => {
    const baseline = baselineAt(first + i * LEADING * size, size);
    const at = turned
      ? { x: within.x + baseline, y: within.y + within.height - shareBefore(anchor) * length }
      : { x: within.x + shareBefore(anchor) * length, y: within.y + baseline };
    return textAt(line, at, { ...style, anchor, within });
  });
}

const shareBefore = (anchor: Anchor): number => ({ start: 0, middle: 0.5, end: 1 })[anchor];

/** A text at a point, shortened to `most` pixels where those are given. `y` is its baseline. */
export const textAt = (
  text: string,
  at: { readonly x: number; readonly y: number },
  style: Style & { readonly most?: number; readonly within?: Box },
): TextMark => {
  const { size = TEXT_SIZE, fill = 'ink', bold, halo, turned, anchor = 'start', most, within } = style;
  const shown = most === undefined ? clean(text) : fit(text, most, { size, bold });
  return {
    type: 'text',
    x: at.x,
    y: at.y,
    anchor,
    text: shown,
    size,
    fill,
    ...(bold && { bold }),
    ...(halo && { halo }),
    ...(turned && { turned }),
    ...(within && { within }),
  };
};
