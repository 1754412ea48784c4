/**
 * Everything that could steer a terminal or reorder text: C0 and C1 controls, line and paragraph separators,
 * bidirectional marks and overrides, byte order marks, tag characters, lone surrogates.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]|[\u{e0000}-\u{e007f}]/gu;

/** Nearly all texts are of printable ASCII and Chinese, which is safe and seen at once. */
const HARMLESS = /^[ -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e–—·×−“”’…→]*$/;

/** Text on one line that is safe to print: line breaks become spaces, other control characters visible `\u{1b}`. */
export const clean = (text: string): string =>
  HARMLESS.test(text)
    ? text
    : onOneLine(text)
        .replace(/\t/g, ' ')
        .replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);

/** Takes blanks away beside line breaks, not at the ends of the text. */
function onOneLine(text: string): string {
  const [first = '', ...more] = text.split(/[\r\n]+/);
  const last = more.pop();
  if (last === undefined) return text;
  return [first.trimEnd(), ...more.map((line) => line.trim()).filter(Boolean), last.trimStart()].join(' ');
}

/** Cleans text that may keep its line breaks. */
export const cleanLines = (text: string): string =>
  HARMLESS.test(text)
    ? text
    : text
        .split(/\r\n|\r|\n/)
        .map(clean)
        .join('\n');
