import type { ListNode, MapNode, YamlNode } from '../yaml-node';

/** Begins and ends of things in a YAML text, with the brackets and marks that nodes do not tell of. */

export type Collection = MapNode | ListNode;

/** Blanks, line ends, comments and commas between two values. */
const FILLER = /(?:[\s,]|#[^\n]*(?:\n|$))*/y;

export const isCollectionNode = (node: YamlNode): node is Collection => node.type !== 'scalar';

export const isAlias = (node: YamlNode, text: string): boolean => text[node.start] === '*';

export const isFlow = (node: YamlNode, text: string): boolean => text[node.start] === '{' || text[node.start] === '[';

/** Tests whether a scalar stands below its key behind `|` or `>`. */
export const isBlockScalar = (node: YamlNode, text: string): boolean =>
  node.type === 'scalar' && (text[node.start] === '|' || text[node.start] === '>');

export const childrenOf = (node: Collection): readonly YamlNode[] =>
  node.type === 'map' ? node.entries.map(({ value }) => value) : node.items;

/** The end of a value, its closing bracket included. */
export function endOf(node: YamlNode, text: string): number {
  if (!isCollectionNode(node) || isAlias(node, text)) return node.end;
  const last = childrenOf(node).at(-1);
  if (!isFlow(node, text)) return last ? endOf(last, text) : node.end;
  return skipFiller(last ? endOf(last, text) : node.start + 1, text) + 1;
}

/** The begin of the entry or item of an index: its key or dash. */
export function beginOf(node: Collection, index: number, text: string): number {
  if (index > 0) return skipFiller(endOf(childrenOf(node)[index - 1]!, text), text);
  return isFlow(node, text) ? skipFiller(node.start + 1, text) : node.start;
}

export function skipFiller(offset: number, text: string): number {
  FILLER.lastIndex = offset;
  FILLER.exec(text);
  return FILLER.lastIndex;
}

export const startOfLine = (offset: number, text: string): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The place before the line break, whichever it is. */
export function endOfLine(offset: number, text: string): number {
  const at = text.indexOf('\n', offset);
  if (at === -1) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

export function startOfNextLine(offset: number, text: string): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

export const isFirstOnLine = (offset: number, text: string): boolean =>
  text.slice(startOfLine(offset, text), offset).trim() === '';

/** Blanks up to the column of an offset. */
export const indentAt = (offset: number, text: string): string => ' '.repeat(offset - startOfLine(offset, text));

/** The place behind the colon of a key; undefined for one that has none. */
export function afterColon(keyEnd: number, text: string): number | undefined {
  COLON.lastIndex = keyEnd;
  return COLON.test(text) ? COLON.lastIndex : undefined;
}

const COLON = /\s*:/y;

/** The name of the anchor that stands before a value, after `from`. */
export const anchorBefore = (from: number, node: YamlNode, text: string): string | undefined =>
  /&(\S+)/.exec(text.slice(from, node.start).replace(/#[^\n]*/g, ''))?.[1];
