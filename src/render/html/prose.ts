import { element, type Content } from './element';

const DAY = /(\d{4}-\d{2}-\d{2})/;

/** A text in which no day is broken over lines: browsers break at hyphens. */
export const prose = (text: string): Content =>
  text
    .split(DAY)
    .flatMap((part, i) => (part === text || i % 2 === 0 ? part : element('span', { class: 'token' }, part)));
