import { characters } from '../../util/characters';
import { displayWidth, isAscii, widest } from '../../util/display-width';
import { breaksBetween } from '../../util/line-breaks';

/** A piece of text that stays on one line. */
interface Piece {
  readonly text: string;
  /** A blank stood before it. */
  readonly spaced: boolean;
}

/** Breaks a text into pieces: at blanks, around Chinese characters, and inside what is wider than the line. */
export const pieces = (text: string, width: number): Piece[] =>
  words(text).flatMap((word) =>
    unbreakable(word)
      .flatMap((unit) => cut(unit, width))
      .map((part, i) => ({ text: part, spaced: i === 0 })),
  );

/** The width below which words would be cut. */
export const longestWord = (text: string): number => widest(words(text).flatMap(unbreakable));

/** A blank beside full-width punctuation is no place to break. */
const BLANKS = /(?<![（《〈「『【〔“‘ ]) +(?![ ，。、；：！？）》〉」』】〕％”’…])/u;

const words = (text: string): string[] =>
  text
    .split(BLANKS)
    .map((word) => word.trim())
    .filter(Boolean);

function unbreakable(word: string): string[] {
  if (isAscii(word)) return [word];
  const units: string[] = [];
  let before = '';
  for (const character of characters(word)) {
    if (units.length > 0 && (before === ' ' || !breaksBetween(before, character))) units[units.length - 1] += character;
    else units.push(character);
    before = character;
  }
  return units;
}

/** First at the joints of an id or address, then anywhere; a character stays whole where there is room for it. */
function cut(unit: string, width: number): string[] {
  if (displayWidth(unit) <= width) return [unit];
  return unit
    .split(/(?<=[-/_.,])/)
    .flatMap((part) =>
      displayWidth(part) <= width ? [part] : characters(part).flatMap((character) => whole(character, width)),
    );
}

const whole = (character: string, width: number): string[] =>
  displayWidth(character) <= width ? [character] : [...character];
