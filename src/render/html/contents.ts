import { between, safe } from '../text';
import type { HtmlContext } from './context';
import { element, type Content } from './element';
import type { NamedPart } from './parts';

/** A page with fewer sections is seen at a glance. */
const FEW = 4;

/** Links to the sections of a long page; only on a screen. */
export function contents(parts: readonly NamedPart[], title: string, { words: { html, common: { colon } } }: HtmlContext): Content {
  const sections = parts.flatMap(({ heading, id }) => (heading?.level === 2 ? { id, text: safe(heading.text) } : []));
  if (sections.length <= FEW) return undefined;
  return element('nav', { class: 'contents', 'aria-label': html.contents + colon + between(colon, title) + safe(title) }, sections.map(({ id, text }) => [' ', element('a', { href: `#${id}` }, text)]));
}
