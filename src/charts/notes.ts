import { baselineAt, LEADING, type Mark, type Point } from './drawing';
import { textAt, TEXT_SIZE } from './label';
import { lines } from './text';

const LINE = LEADING * TEXT_SIZE;
const MOST_LINES = 4;

/** Notes below a picture, and the height they end at. */
export interface Notes {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Sentences that say how a picture is read, each from a new line. */
export function notes(texts: readonly string[], { x, y, width }: Point & { readonly width: number }): Notes {
  const all = texts.flatMap((text) => lines(text, width, MOST_LINES, { size: TEXT_SIZE }));
  return {
    marks: all.map((text, i) =>
      textAt(text, { x, y: baselineAt(y + (i + 0.5) * LINE, TEXT_SIZE) }, { fill: 'muted', most: width }),
    ),
    bottom: y + all.length * LINE,
  };
}
