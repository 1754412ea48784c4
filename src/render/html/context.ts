import type { BlockContext } from '../renderer';

/** Context of the page that a block stands on. */
export interface HtmlContext extends BlockContext {
  /** The id of the heading above, which names tables for screen readers. */
  readonly heading: string | undefined;
}
