import { clean, cleanLines } from '../util/clean';

export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** Either elements or a text. */
  readonly content?: readonly Element[] | string;
}

/** An XML 1.0 document that every parser accepts, whatever the texts hold. */
export const xmlText = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root)}`;

/** One element, to stand in another document. */
export const elementText = (element: Element): string => written(element, '');

function written({ name, attributes = {}, content = [] }: Element, indent: string): string {
  const tag = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(clean(String(value)))}"`),
  ].join(' ');
  if (content.length === 0) return `${indent}<${tag}/>\n`;
  const inner =
    typeof content === 'string'
      ? escape(cleanLines(content))
      : `\n${content.map((element) => written(element, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${tag}>${inner}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '#': '&#35;',
};

/** `##[` would be an order in a CI log. Control characters, which XML 1.0 cannot hold at all, are visible by now. */
const escape = (text: string): string => text.replace(/[&<>"']|#(?=#)/g, (character) => ENTITIES[character]!);
