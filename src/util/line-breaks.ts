import { displayWidth } from './display-width';

const CLOSING = /^[，。、；：？！）》〉」』】〕％”’…·,.;:?!)\]}%]/u;
const OPENING = /^[（《〈「『【〔“‘([{]/u;

/** What stands after a figure that counts or dates it: 6月, 3个. */
const COUNTED = /^[年月日周天时个项次分条人%％]/u;

const isWide = (character: string): boolean => displayWidth(character) > 1;

/** Whether both may stand on one line only: punctuation with the text it closes or opens, a figure with what it counts. */
export const staysTogether = (before: string, after: string): boolean =>
  CLOSING.test(after) || OPENING.test(before) || (/^\d/.test(before) && COUNTED.test(after));

/** Whether a line may end between two characters without a blank: Chinese breaks around each of its characters. */
export const breaksBetween = (before: string, after: string): boolean =>
  (isWide(before) || isWide(after)) && !staysTogether(before, after);
