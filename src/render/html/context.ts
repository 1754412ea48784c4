import type { BlockContext } from '../renderer';

/** Context of the page that a block stands on. */
export interface HtmlContext extends BlockContext {
  /** The id of the heading above, which names tables for screen readers. */
  readonly heading: string | undefined;
  /** The width that tables have on paper, in points; that of a page in portrait when not given. */
  readonly room?: number;
}
