import { characters } from '../util/characters';
import { clean } from '../util/clean';
import { breaksBetween, staysTogether } from '../util/line-breaks';

/**
 * Estimates the width of a text without a font: widths of DejaVu Sans by class of character. It is the widest of the
 * likely fonts, so that text which fits here fits there.
 */
const CLASSES: readonly (readonly [of: RegExp, width: number])[] = [
  [/^(?:\p{M}|[\u200b-\u200d])/u, 0],
  [/^[ijlI|!.,:;'·()[\]/\\ ]$/, 0.41],
  [/^[frtJ-]$/, 0.44],
  [/^[mwMW@%&#<>=+~^−±×÷≤≥≈—…‘’“”→←]$/, 1],
  [/^[a-z0-9$?"*_`{}–]$/, 0.65],
  [/^[A-Z]$/, 0.79],
  [/^[‰℃℉‱№™½¼¾]$/, 1.36],
  [/^[¡-ʯ]$/u, 0.85],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}]$/u, 0.8],
  [/^[\p{Script=Greek}\p{Script=Cyrillic}]$/u, 0.9],
];

/** Chinese characters, and whatever else is not known. */
const FULL = 1.02;

/** Pictographs of several characters. */
const PICTOGRAPH = 1.6;

const BOLD = 1.12;

const known = new Map<string, number>();

/** Width of a text as it is written, with control characters made visible. */
export const textWidth = (text: string, size: number, bold = false): number =>
  characters(clean(text)).reduce((sum, character) => sum + emsOf(character), 0) * size * (bold ? BOLD : 1);

function emsOf(character: string): number {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const base = String.fromCodePoint(character.codePointAt(0)!);
  const width = CLASSES.find(([of]) => of.test(base))?.[1] ?? (character.length > 1 ? PICTOGRAPH : FULL);
  known.set(character, width);
  return width;
}

interface Font {
  readonly size: number;
  readonly bold?: boolean | undefined;
}

/** Shortens a text to a width, with … where some is left out; empty if not even that fits. */
export function fit(written: string, width: number, { size, bold }: Font): string {
  const text = clean(written);
  if (textWidth(text, size, bold) <= width) return text;
  let used = textWidth('…', size, bold);
  if (used > width) return '';
  let kept = '';
  for (const character of characters(text)) {
    used += textWidth(character, size, bold);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * At most `most` lines of a width; the last one ends in … where the text is longer. Chinese breaks anywhere, words only
 * where they must.
 */
export function lines(text: string, width: number, most: number, font: Font): readonly string[] {
  const made: string[] = [];
  let rest = clean(text).trim();
  while (rest !== '' && made.length < most - 1) {
    const [line, left] = firstLine(rest, width, font);
    made.push(line);
    rest = left;
  }
  return rest === '' ? made : [...made, fit(rest, width, font)];
}

function firstLine(text: string, width: number, { size, bold }: Font): [line: string, rest: string] {
  const all = characters(text);
  let used = 0;
  let fits = 0;
  while (fits < all.length && (used += textWidth(all[fits]!, size, bold)) <= width) fits++;
  if (fits === all.length) return [text, ''];
  const end =
    [...all.keys()]
      .slice(1, fits + 1)
      .reverse()
      .find((at) => mayBreak(all[at - 1]!, all[at]!)) ?? Math.max(1, fits);
  return [all.slice(0, end).join('').trim(), all.slice(end).join('').trim()];
}

/** At blanks, after the joints of a name, and around Chinese characters. */
const mayBreak = (before: string, after: string): boolean =>
  before === ' ' ||
  after === ' ' ||
  breaksBetween(before, after) ||
  (/^[-–/]$/.test(before) && !staysTogether(before, after));
