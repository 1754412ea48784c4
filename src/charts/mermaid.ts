import { characters } from '../util/characters';
import { clean } from '../util/clean';

/**
 * Lines of text as the label of a Mermaid diagram. Whatever is not a letter, a digit or a harmless sign is written as
 * an entity, so that nothing in it is read as the end of the label, as Markdown, as a link, an icon or HTML.
 */
export const mermaidLabel = (...lines: readonly string[]): string =>
  `"${lines.map(escape).filter(Boolean).join('<br/>') || ' '}"`;

const escape = (text: string): string =>
  shortened(clean(text).replace(/\s+/g, ' ').trim()).replace(SPECIAL, (character) => `#${character.codePointAt(0)};`);

/** GitHub draws no diagram of more than 50,000 characters. */
const LONGEST = 80;

function shortened(text: string): string {
  const all = characters(text.slice(0, 20 * LONGEST));
  return all.length > LONGEST ? `${all.slice(0, LONGEST - 1).join('')}…` : text;
}

/** A point behind a first number begins a list, one between letters a link. */
const SPECIAL = /[^\p{L}\p{M}\p{N} .,%/()（），、。–…]|(?<=^\d{1,9})\.(?=\s|$)|(?<=\p{L})\.(?=\p{L})/gu;
