/**
 * Everything that could steer a terminal or reorder text: C0 and C1 controls, line and paragraph separators,
 * bidirectional marks and overrides, byte order marks, tag characters, lone surrogates.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]|[\u{e0000}-\u{e007f}]/gu;

/** Text on one line that is safe to print: line breaks become spaces, other control characters visible `\u{1b}`. */
export const clean = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);

/** Cleans text that may keep its line breaks. */
export const cleanLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(clean)
    .join('\n');
