import type { Block } from '../../reports/base/report';
import type { HtmlContext } from './context';
import { paperParts, ROOMS } from './paper-parts';

type Heading = Extract<Block, { type: 'heading' }>;

/** A heading and what stands below it, up to the next one; lines to sign on stand by themselves. */
interface ReportPart {
  readonly heading?: Heading | undefined;
  readonly blocks: readonly Block[];
}

/** With the id of its heading, or else of the title. */
export interface NamedPart extends ReportPart {
  readonly id: string;
}

/** Levels follow each other for screen readers: where a report begins with the third, that is the second here. */
export function partsOf(blocks: readonly Block[]): readonly ReportPart[] {
  const starts = blocks.flatMap((block, i) =>
    i === 0 || block.type === 'heading' || block.type === 'signatures' ? [i] : [],
  );
  const firstTop = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
  return starts.map((start, i): ReportPart => {
    const [first, ...below] = blocks.slice(start, starts[i + 1]);
    if (first!.type !== 'heading') return { blocks: [first!, ...below] };
    return { heading: start < firstTop || firstTop === -1 ? atTop(first!) : first, blocks: below };
  });
}

export const atTop = (heading: Heading): Heading => ({ ...heading, level: 2 });

/** Tells if it needs a page in landscape: a table that may have one takes it only where it is too wide for portrait. */
export const isWide = ({ blocks }: ReportPart, { words, paper = 'a4' }: HtmlContext): boolean =>
  blocks.some(
    (block) =>
      (block.type === 'picture' && block.wide === true) ||
      (block.type === 'table' && block.wide === true && paperParts(block, ROOMS[paper].portrait, words).length > 1),
  );

/** Nothing but tables that a picture shows. */
export const isDrawn = ({ blocks }: Pick<ReportPart, 'blocks'>): boolean =>
  blocks.length > 0 && blocks.every((block) => block.type === 'table' && block.drawn === true);
