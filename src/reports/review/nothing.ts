import type { Block } from '../base/report';
import { heading } from '../base/blocks';

/** A sentence on what is not there. All of them stand together at the end of a review. */
export interface Nothing {
  readonly type: 'nothing';
  readonly text: string;
}

/** Parts of a section: blocks, and sentences on what is not there. */
export type Part = Block | Nothing;

export const nothing = (text: string): Nothing => ({ type: 'nothing', text });

export const isBlock = (part: Part): part is Block => part.type !== 'nothing';

/** Each sentence on what is not there, once. */
export const nothingSaid = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => (isBlock(part) ? [] : [part.text]))),
];

/** A part with a heading of its own, or that there is nothing. */
export const headedBlocks = <T>(
  title: string,
  items: readonly T[],
  none: string,
  print: (items: readonly T[]) => Part | readonly Part[],
): readonly Part[] => (items.length === 0 ? [nothing(none)] : [heading(title), ...[print(items)].flat()]);

/** A list, or that there is nothing to list. */
export const orNothing = <T>(
  items: readonly T[],
  none: string,
  print: (items: readonly T[]) => Part | readonly Part[],
): readonly Part[] => (items.length === 0 ? [nothing(none)] : [print(items)].flat());
