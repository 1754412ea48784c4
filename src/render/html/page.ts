import type { Language } from '../../util/language';
import { safe } from '../text';
import { element, markup, type Content, type Html } from './element';

/** A whole page, before it is text. */
interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** The policy of content for a page that no server sends with one. */
  readonly policy?: string;
  readonly css: string;
  /** More of its head: a script, an icon. */
  readonly head?: Content;
  /** Stands for the state of the plan that it shows. */
  readonly version?: string;
  readonly body: Html;
}

/** A page of HTML as text. Whatever it is of, its head is the same. */
export function writePage({ language, title, policy, css, head, version, body }: PageParts): string {
  const page = element(
    'html',
    { lang: language, 'data-version': version },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      policy === undefined ? undefined : element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, safe(title)),
      // Style is not escaped text in HTML: every text in it is a quoted string of CSS.
      element('style', {}, { html: `\n${css}\n` }),
      head,
    ),
    body,
  );
  return `<!DOCTYPE html>\n${markup(page)}`;
}
