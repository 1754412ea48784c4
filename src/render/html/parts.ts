import type { Block } from '../../reports/report';

type Heading = Extract<Block, { type: 'heading' }>;

/** A heading and what stands below it, up to the next one. */
export interface Part {
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
}

/** Levels follow each other for screen readers: where a report begins with the third, that is the second here. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const starts = blocks.flatMap((block, i) => (block.type === 'heading' ? [i] : []));
  const firstTop = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
  const parts = starts.map((start, i): Part => {
    const heading = blocks[start] as Heading;
    return { heading: firstTop === -1 || start < firstTop ? { ...heading, level: 2 } : heading, blocks: blocks.slice(start + 1, starts[i + 1]) };
  });
  const above = blocks.slice(0, starts[0]);
  return above.length > 0 ? [{ blocks: above }, ...parts] : parts;
}

export const isWide = ({ blocks }: Part): boolean => blocks.some((block) => block.type === 'table' && block.wide === true);
