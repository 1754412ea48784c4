import type { Words } from '../language';
import type { Block } from '../reports/base/report';
import { cellText } from './cell';

type Headline = Extract<Block, { type: 'headline' }>;

/** The figure of a headline with what stands beside it, on one line: `93.98 · grade C · −0.47 on May 2026`. */
export const standingText = ({ figure, about = [] }: Headline, words: Words): string =>
  [...(figure === undefined ? [] : [figure]), ...about]
    .map((cell) => cellText(cell, words))
    .filter(Boolean)
    .join(' · ');
