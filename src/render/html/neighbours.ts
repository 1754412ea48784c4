import type { Words } from '../../language';
import type { Beside, NamedFile } from '../renderer';
import { safe } from '../text';
import { element, type Content } from './element';

/** Links to the files beside this one; only on a screen. */
export function neighbours({ index, previous, next }: Beside, { html }: Words): Content {
  const link = (file: string, words: string, rel?: string): Content => element('a', { href: encodeURIComponent(file), rel }, words);
  const to = ({ file, title }: NamedFile, direction: string, rel: string): Content => link(file, `${direction}: ${safe(title)}`, rel);
  return element('nav', { 'aria-label': html.sheets },
    index === undefined ? undefined : link(index, html.index),
    previous && to(previous, html.previous, 'prev'),
    next && to(next, html.next, 'next'));
}
