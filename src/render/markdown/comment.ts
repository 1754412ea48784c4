import { wordsOf } from '../../language';
import type { Block, Report } from '../../reports/base/report';

/** Characters that GitHub takes in a comment. */
const MOST = 65_536;

/**
 * A report as a comment of a pull request: begins with a tag that readers do not see, by which a comment is found to be
 * written anew, and leaves out what comes last where it is too long.
 */
export function asComment(report: Report, on: string, write: (report: Report) => string): string {
  const { blocks, language } = report;
  const end: Block = { type: 'paragraph', text: wordsOf(language).common.leftOut };
  const textOf = (shown: readonly Block[]): string => `${tag(report, on)}\n\n${write({ ...report, blocks: shown })}`;
  const whole = textOf(blocks);
  if (whole.length <= MOST) return whole;
  const cut = (parts: number): string => textOf([...firstParts(blocks, parts), end]);
  return cut(most((parts) => cut(parts).length <= MOST, sum(blocks)));
}

const tag = ({ id }: Report, on: string): string => `<!-- hoshin:${id}:${on.replace(/[^\w.-]/g, '-')} -->`;

const sum = (blocks: readonly Block[]): number => blocks.reduce((all, block) => all + partsOf(block), 0);

/** Rows and entries count as parts; every other block is one. */
const partsOf = (block: Block): number =>
  block.type === 'table' ? block.rows.length : 'items' in block ? block.items.length : 1;

function firstParts(blocks: readonly Block[], count: number): readonly Block[] {
  let left = count;
  return blocks.flatMap((block) => {
    const shown = left > 0 ? [firstOf(block, left)] : [];
    left -= partsOf(block);
    return shown;
  });
}

function firstOf(block: Block, count: number): Block {
  if (block.type === 'table') return { ...block, rows: block.rows.slice(0, count) };
  return 'items' in block ? ({ ...block, items: block.items.slice(0, count) } as Block) : block;
}

/** The largest number from 1 to below `end` that fits; 1 where none does. */
function most(fits: (count: number) => boolean, end: number): number {
  let [low, high] = [1, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
