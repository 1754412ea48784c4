import type { Words } from '../../language';
import type { Beside, NamedFile } from '../renderer';
import { safe } from '../text';
import { element, type Content } from './element';

/** Links to the files beside this one; only on a screen. */
export const neighbours = ({ index, previous, next }: Beside, { html }: Words): Content =>
  element('nav', { 'aria-label': html.beside },
    index && link(index, 'up', '↑'),
    previous && link(previous, 'prev', '←', html.previous),
    next && link(next, 'next', '→', html.next));

/** The arrow is for the eye, the direction for those who cannot see it. */
const link = ({ file, title }: NamedFile, rel: string, arrow: string, direction?: string): Content =>
  element('a', { href: encodeURIComponent(file), rel, title: direction }, element('span', { 'aria-hidden': 'true' }, `${arrow} `), safe(title));
