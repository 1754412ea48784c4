import { pieces } from './pieces';
import { displayWidth } from '../../util/display-width';

/**
 * Lines of at most `width` columns. Only blanks are dropped, where a line is broken, and runs of them become one.
 * A width of 2 is the least: a Chinese character has to fit.
 */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text: piece, spaced } of pieces(text, width)) {
    const space = spaced && line !== '' ? ' ' : '';
    const more = displayWidth(space + piece);
    if (line !== '' && used + more > width) {
      lines.push(line);
      line = piece;
      used = more - space.length;
    } else {
      line += space + piece;
      used += more;
    }
  }
  return [...lines, line];
}

/** With one prefix before the first line and another before those that follow. */
export function hang(text: string, width: number, first: string, rest: string): string[] {
  const room = width - displayWidth(first);
  const lines = displayWidth(text) <= room ? [text] : wrap(text, Math.min(room, width - displayWidth(rest)));
  return lines.map((line, i) => (i === 0 ? first : rest) + line);
}
