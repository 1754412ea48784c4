import type { Span } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import type { Block, Report } from '../reports/base/report';
import { withPlaces } from '../reports/base/with-places';

export interface RenderContext {
  readonly color: boolean;
  /** Columns of the terminal, 80 at the least. */
  readonly width: number;
  /** The line of a plan file that a place begins on, for excerpts. */
  lineAt(place: Span): string | undefined;
  /**
   * The commit the plan was read at, for the edge of a page; undefined where there is no plan. Asked only by formats
   * with pages.
   */
  revision?(): PlanRevision;
  /** The files beside this one, where several are written together. */
  readonly beside?: Beside;
}

export interface PlanRevision {
  /** Undefined outside git. */
  readonly commit: string | undefined;
  readonly modified: boolean;
}

export interface Beside {
  /** The list that leads to this one and its neighbours. */
  readonly index?: NamedFile | undefined;
  readonly previous?: NamedFile | undefined;
  readonly next?: NamedFile | undefined;
}

export interface NamedFile {
  readonly file: string;
  readonly title: string;
}

/** A report in, its text out. Prints nothing, reads no clock, no folder and no environment, never sees the plan. */
export interface Renderer {
  readonly id: string;
  readonly summary: string;
  readonly extension: string;
  /** The format of its text, where a browser still has to print it. */
  readonly printedFrom?: Renderer;
  /** Tells if it can show this report; undefined means every report. */
  accepts?(report: Report): boolean;
  render(report: Report, context: RenderContext): string;
  /** Several reports as one text; without it they are printed below each other. */
  together?(reports: readonly Report[], context: RenderContext): string;
}

/** Context of a block: the words of its report's language. */
export interface BlockContext extends RenderContext {
  readonly words: Words;
}

/** One function for each kind of block; the compiler says when one is missing. */
export type BlockRenderers<Context = BlockContext, Output = string> = {
  [T in Block['type']]: (block: Extract<Block, { type: T }>, context: Context) => Output;
};

export function renderBlock<Context, Output>(
  renderers: BlockRenderers<Context, Output>,
  block: Block,
  context: Context,
): Output {
  const printed = withPlaces(block);
  return (renderers[printed.type] as (block: Block, context: Context) => Output)(printed, context);
}
