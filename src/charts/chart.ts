import type { Drawing } from './drawing';

/** A kind of picture: facts in, marks out. Pure, and without a word of its own: all words come with the facts. */
export interface Chart<Facts> {
  draw(facts: Facts): Drawing;
  /** The same as a Mermaid diagram, where that draws it well. */
  mermaid?(facts: Facts): string;
}
