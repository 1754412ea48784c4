import { clean } from '../util/clean';

/**
 * Lines of text as the label of a Mermaid diagram. Whatever is not a letter, a digit or a harmless sign is written as an
 * entity, so that nothing in it is read as the end of the label, as Markdown, as a link, an icon or HTML.
 */
export const mermaidLabel = (...lines: readonly string[]): string => `"${lines.map(escape).filter(Boolean).join('<br/>') || ' '}"`;

const escape = (text: string): string => clean(text).replace(/\s+/g, ' ').trim().replace(SPECIAL, (character) => `#${character.codePointAt(0)};`);

/** A point behind a first number begins a list, one between letters a link. */
const SPECIAL = /[^\p{L}\p{M}\p{N} .,%/()（），、。–…]|(?<=^\d+)\.|(?<=\p{L})\.(?=\p{L})/gu;
