import { clean } from '../util/clean';

/** `::error …` and `##[error]` in a log are orders to GitHub and Azure, wherever wrapping puts them. */
const ORDER = /::(?=[a-z])|##(?=\[|vso\[)/gi;

/** Several blanks count as one, like in HTML. */
const BLANKS = /[^\S\r\n]{2,}/g;

const disarm = (text: string): string => text.replace(ORDER, ([first, second]) => `${first} ${second}`);

/** Text of a plan on one line, safe to print on a terminal and in a CI log. */
export const safe = (text: string): string => disarm(clean(text.replace(BLANKS, ' '))).trim();

/** Makes text safe that may keep its line breaks. */
export const safeLines = (text: string): string[] => text.split(/\r\n|\r|\n/).map(safe);

/** Returns what separates two texts on one line: full-width punctuation brings its own room. */
export const between = (before: string, after: string): string =>
  before === '' || /[（），；：]$/.test(before) || /^[（，；：）]/.test(after) ? '' : ' ';
