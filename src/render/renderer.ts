import type { Block, Report } from '../reports/report';

export interface RenderContext {
  readonly color: boolean;
  /** Columns of the terminal, 80 at the least. */
  readonly width: number;
  /** The text of a plan file, for excerpts. */
  source(file: string): string | undefined;
}

/** A report in, its text out. Prints nothing, reads no clock, no folder and no environment, never sees the plan. */
export interface Renderer {
  readonly id: string;
  readonly summary: string;
  readonly extension: string;
  /** Whether it can show this report; undefined means every report. */
  accepts?(report: Report): boolean;
  render(report: Report, context: RenderContext): string;
}

/** One function for each kind of block; the compiler says when one is missing. */
export type BlockRenderers = { [T in Block['type']]: (block: Extract<Block, { type: T }>, context: RenderContext) => string };

export const renderBlock = (renderers: BlockRenderers, block: Block, context: RenderContext): string =>
  (renderers[block.type] as (block: Block, context: RenderContext) => string)(block, context);
