import { cleanLines } from '../../util/clean';

/** Markup that is safe as it is. Text becomes markup in this file alone, escaped. */
export interface Html {
  readonly html: string;
}

export type Content = Html | string | undefined | readonly Content[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Written so that parsers of HTML and of XML read the same. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Html {
  const tag = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escape(String(value))}"`],
    ),
  ].join(' ');
  const end = INLINE.has(name) ? '' : '\n';
  return { html: VOID.has(name) ? `<${tag}/>${end}` : `<${tag}>${markup(content)}</${name}>${end}` };
}

/** Elements behind which a line of the source goes on. */
const INLINE: ReadonlySet<string> = new Set(['a', 'abbr', 'br', 'code', 'mark', 'span', 'strong', 'td', 'th']);

const VOID: ReadonlySet<string> = new Set(['br', 'input', 'link', 'meta']);

export const markup = (content: Content): string => {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  return 'html' in content ? content.html : content.map(markup).join('');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => cleanLines(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
