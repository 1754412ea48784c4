import stringWidth from 'string-width';
import { characters } from './characters';
import { getOrCreate } from './memoize';

const ASCII = /^[ -~]*$/;

export const isAscii = (text: string): boolean => ASCII.test(text);

/** Columns a clean text takes on a terminal: 2 for a Chinese character. */
export const displayWidth = (text: string): number =>
  isAscii(text) ? text.length : characters(text).reduce((sum, character) => sum + widthOf(character), 0);

export const widest = (texts: Iterable<string>): number =>
  [...texts].reduce((most, text) => Math.max(most, displayWidth(text)), 0);

/** string-width takes its time, and most characters come again. */
const known = new Map<string, number>();

function widthOf(character: string): number {
  return character.length > 2 ? stringWidth(character) : getOrCreate(known, character, () => stringWidth(character));
}
