import { LANGUAGE_NAMES } from '../../language/names';
import type { Language } from '../../util/language';
import { safe } from '../text';
import { element, type Html } from './element';

/** A link among others that lead to pages like it. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  /** It leads to the page that it stands on. */
  readonly current: boolean;
}

/** Links to the pages that one may look at in place of this one. */
export const pageLinks = (label: string, links: readonly PageLink[]): Html =>
  element(
    'nav',
    { class: 'pages', 'aria-label': label },
    links.map(({ href, text, current }) =>
      element('a', { href, 'aria-current': current ? 'page' : undefined }, safe(text)),
    ),
  );

/** Links to the same page in other languages. */
export const languageLinks = (
  label: string,
  languages: readonly Language[],
  current: Language,
  hrefIn: (language: Language) => string,
): Html =>
  element(
    'nav',
    { class: 'languages', 'aria-label': label },
    languages.map((id) =>
      element(
        'a',
        { href: hrefIn(id), lang: id, hreflang: id, 'aria-current': id === current ? 'true' : undefined },
        LANGUAGE_NAMES[id],
      ),
    ),
  );
