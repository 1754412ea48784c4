import type { BlockContext } from '../renderer';
import type { Room, ROOMS } from './paper-parts';

/** Context of the page that a block stands on. */
export interface HtmlContext extends BlockContext {
  /** The id of the heading above, which names tables for screen readers. */
  readonly heading: string | undefined;
  /** Room of tables on paper; that of a page of A4 in portrait when not given. */
  readonly room?: Room;
  /** A4 when not given. */
  readonly paper?: keyof typeof ROOMS;
}
