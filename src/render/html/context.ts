import type { BlockContext } from '../renderer';

/** What a block needs to know of the page it stands on. */
export interface HtmlContext extends BlockContext {
  /** The id of the heading above, which names tables for screen readers. */
  readonly heading: string | undefined;
}
