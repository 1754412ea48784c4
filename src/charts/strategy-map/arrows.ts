import { arrow } from '../arrow';
import type { Mark } from '../drawing';
import { label, SMALLEST_SIZE } from '../label';
import type { Arrow } from '../layered';
import { textWidth } from '../text';
import type { MapArrow, Strength } from './facts';

interface LineStyle {
  readonly thickness: number;
  readonly dash?: 'dashed' | 'dotted';
}

/** A strength is told by the line, and by the letter that stands on it. */
export const LINES: Readonly<Record<Strength, LineStyle>> = {
  strong: { thickness: 2.6 },
  medium: { thickness: 1.5 },
  weak: { thickness: 1.5, dash: 'dashed' },
};

const BADGE = { height: 15, size: SMALLEST_SIZE, pad: 4 };

const badgeWidth = (text: string): number => Math.max(BADGE.height, textWidth(text, BADGE.size, true) + 2 * BADGE.pad);

/** The room that every badge has across. */
export const badgeRoom = (facts: readonly MapArrow[]): number =>
  facts.reduce((most, { badge }) => Math.max(most, badgeWidth(badge) + 3), 24);

/** All lines first, so that no line runs over a badge. */
export const arrowMarks = (facts: readonly MapArrow[], arrows: readonly Arrow[]): readonly Mark[] => [
  ...facts.flatMap(({ strength }, i) => lineMarks(strength, arrows[i]!)),
  ...facts.flatMap(({ badge }, i) => badgeMarks(badge, arrows[i]!)),
];

const lineMarks = (strength: Strength, { points, along }: Arrow): readonly Mark[] =>
  arrow(points, { paint: 'actual', ...LINES[strength], shape: along ? { smooth: true } : { bends: 'down' } });

function badgeMarks(text: string, { badge: { x, y } }: Arrow): readonly Mark[] {
  const width = badgeWidth(text);
  const box = { x: x - width / 2, y: y - BADGE.height / 2, width, height: BADGE.height };
  return [
    { type: 'rect', ...box, radius: BADGE.height / 2, fill: 'paper', stroke: 'actual' },
    ...label(text, box, { size: BADGE.size, bold: true, fill: 'actual' }),
  ];
}
