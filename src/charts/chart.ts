import type { Drawing } from './drawing';
import type { Room } from './paper';

/** A kind of picture: facts in, marks out. Pure, and without a word of its own: all words come with the facts. */
export interface Chart<Facts> {
  draw(facts: Facts): Drawing;
  /** The facts in parts that each fit a page, where there may be too many for one; `wide` is its room in landscape. */
  parts?(facts: Facts, wide: Room): readonly Facts[];
  /** Mermaid form of the chart, where Mermaid draws it well. */
  mermaid?(facts: Facts): string;
}
