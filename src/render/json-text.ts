/** Indented JSON on lines of its own, safe to print whatever it holds. */
export const jsonText = (data: unknown): string => `${escape(JSON.stringify(data ?? null, null, 2))}\n`;

/**
 * Characters that JSON allows in a string but a terminal, an editor or JavaScript would obey; and `##[`, an order in a
 * CI log.
 */
const UNSAFE =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\u{e0000}-\u{e007f}]|#(?=#\[|#vso\[)/gu;

const escape = (text: string): string =>
  text.replace(UNSAFE, (character) => [...units(character)].map(unicode).join(''));

function* units(character: string): Generator<number> {
  for (let i = 0; i < character.length; i++) yield character.charCodeAt(i);
}

const unicode = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
