import { displayWidth } from './display-width';

const CLOSING = /^[，。、；：？！）》〉」』】〕％”’…·,.;:?!)\]}%]/u;
const OPENING = /^[（《〈「『【〔“‘([{]/u;

/** Characters after a figure that counts or dates something: 6月, 3个. */
const COUNTED = /^[年月日周天时个项次分条人%％]/u;

const isWide = (character: string): boolean => displayWidth(character) > 1;

/** Tests whether both must share a line: punctuation with the text it closes or opens, a figure with what it counts. */
export const staysTogether = (before: string, after: string): boolean =>
  CLOSING.test(after) || OPENING.test(before) || (/^\d/.test(before) && COUNTED.test(after));

/**
 * Tests whether a line may end between two characters without a blank: Chinese breaks around each of its characters.
 */
export const breaksBetween = (before: string, after: string): boolean =>
  (isWide(before) || isWide(after)) && !staysTogether(before, after);
