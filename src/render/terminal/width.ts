import stringWidth from 'string-width';

const ASCII = /^[ -~]*$/;

export const isAscii = (text: string): boolean => ASCII.test(text);

/** Columns a clean text takes on a terminal: 2 for a Chinese character. */
export const displayWidth = (text: string): number =>
  isAscii(text) ? text.length : characters(text).reduce((sum, character) => sum + widthOf(character), 0);

export const widest = (texts: Iterable<string>): number => [...texts].reduce((most, text) => Math.max(most, displayWidth(text)), 0);

/** A character with its accents and joiners; flags in a row, which have a width only as a whole. Intl.Segmenter is slow on long texts. */
const CHARACTER = /\p{RI}+|[^](?:[\p{M}\p{EMod}\u200c]|\u200d[^]?)*/gu;

/** What a reader takes for one character. */
export const characters = (text: string): string[] => text.match(CHARACTER) ?? [];

/** string-width takes its time, and most characters come again. */
const known = new Map<string, number>();

function widthOf(character: string): number {
  if (character.length > 2) return stringWidth(character);
  const width = known.get(character) ?? stringWidth(character);
  known.set(character, width);
  return width;
}
