import type { Block, Cell, Fact } from './report';

export const heading = (text: string, level: 2 | 3 = 3): Block => ({ type: 'heading', level, text });

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** Blocks under a heading; nothing at all without blocks. */
export const section = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ type: 'heading', level: 2, text }, ...blocks] : [];

/** Labels with what stands behind them; those without a value are left out. */
export function factsBlock(facts: readonly (readonly [label: string, value: Cell | undefined])[]): Block {
  return {
    type: 'facts',
    items: facts.flatMap(([label, value]): Fact[] => (value === undefined || value === '' ? [] : [{ label, value }])),
  };
}
