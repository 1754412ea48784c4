import type { YamlNode } from '../yaml-node';
import {
  afterColon,
  anchorBefore,
  beginOf,
  childrenOf,
  endOf,
  endOfLine,
  indentAt,
  isAlias,
  isBlockScalar,
  isCollectionNode,
  isFlow,
  startOfLine,
  startOfNextLine,
  type Collection,
} from './extent';
import type { Writable } from './plan-edit';
import { Refused, SHARED, UNUSUAL_KEY } from './refused';
import { putIn, takeOut, type Splice } from './splice';
import { belowKey, blockText, flowText, inlineText, isCollection, isInline, type Layout } from './write-yaml';

/** A value that another takes the place of. */
export interface Replacement {
  readonly value: Writable;
  /** Maps on the way to the value that are about to grow. */
  readonly levels: number;
}

/** Replaces the child of an index: in its own style, if it is a map or list and the new value is one. */
export function replaceIn(
  parent: Collection,
  index: number,
  { value, levels }: Replacement,
  text: string,
  layout: Layout,
): readonly Splice[] {
  const node = childrenOf(parent)[index]!;
  refuseAnchored(parent, index, text);
  const behind = parent.type === 'map' ? afterColon(parent.entries[index]!.keyEnd, text) : undefined;
  if (isFlow(parent, text)) return replaceInLine(node, flowText(value), text);
  if (staysInLine(node, value, levels, text)) return inLine(node, behind, inlineText(value), text);
  if (parent.type === 'list') return replaceItem(node, value, text, layout);
  if (behind === undefined) throw new Refused(node.start, UNUSUAL_KEY);
  const below = belowKey(value, indentAt(parent.start, text), layout, levels);
  return belowItsKey(node, behind, below, text);
}

/** Puts lines behind a dash. */
function replaceItem(node: YamlNode, value: Writable, text: string, layout: Layout): readonly Splice[] {
  const isEmpty = node.start === node.end && text[node.start - 1] === '-';
  const indent = indentAt(node.start, text) + (isEmpty ? ' ' : '');
  return replaceInLine(node, blockText(value, indent, layout), text);
}

/** Replaces the root of a document. */
export const replaceRoot = (node: YamlNode, value: Writable, text: string, layout: Layout): Splice =>
  replaceWhole(node, isFlow(node, text) ? flowText(value) : blockText(value, indentAt(node.start, text), layout), text);

function replaceWhole(node: YamlNode, by: string, text: string): Splice {
  let end = endOf(node, text);
  // An empty last item ends behind a blank, which a comment needs before it.
  while (end > node.start && text[end] === '#' && text[end - 1] === ' ') end -= 1;
  return { start: node.start, end, text: by };
}

function staysInLine(node: YamlNode, value: Writable, levels: number, text: string): boolean {
  if (!isCollection(value)) return true;
  if (!isCollectionNode(node) || isAlias(node, text) || childrenOf(node).length === 0)
    return levels === 0 && isInline(value);
  return isFlow(node, text) || Object.keys(value).length === 0;
}

/** Puts a text on the line of a key or dash. */
function inLine(node: YamlNode, behind: number | undefined, by: string, text: string): readonly Splice[] {
  const isBelow = isCollectionNode(node) && !isAlias(node, text) && !isFlow(node, text);
  if (isBlockScalar(node, text)) return [...withoutLines(node, text), markBecomes(node, by, text)];
  if (!isBelow || behind === undefined) return replaceInLine(node, by, text);
  return [
    putIn(behind, ` ${by}`),
    takeOut(endOfLine(startOfLine(node.start, text) - 1, text), endOfLine(endOf(node, text), text)),
  ];
}

/** An empty value needs a blank before what it becomes, and a key without a value its colon. */
function replaceInLine(node: YamlNode, by: string, text: string): readonly Splice[] {
  if (node.start < node.end || node.type !== 'scalar') return [replaceWhole(node, by, text)];
  const before = text[node.start - 1] ?? '\n';
  const behind = text[node.start] === '#' ? ' ' : '';
  if (/[\s[]/.test(before)) return [putIn(node.start, by + behind)];
  return [putIn(node.start, /[:-]/.test(before) ? ` ${by}` : `: ${by}`)];
}

/** Takes away what stands behind the colon, and puts lines below. A comment behind the key stays there. */
function belowItsKey(node: YamlNode, behind: number, below: string, text: string): readonly Splice[] {
  if (isBlockScalar(node, text)) return [markBecomes(node, '', text), ...withoutLines(node, text, below)];
  const end = endOf(node, text);
  if (isCollectionNode(node) && !isAlias(node, text) && !isFlow(node, text))
    return [{ start: endOfLine(startOfLine(node.start, text) - 1, text), end, text: below }];
  return [takeOut(behind, end), putIn(endOfLine(end, text), below)];
}

/** The sign `|` or `>` with what belongs to it. */
const markBecomes = (node: YamlNode, by: string, text: string): Splice => {
  const [mark] = /^[|>][-+\d]*/.exec(text.slice(node.start, node.start + 3))!;
  return { start: node.start, end: node.start + mark.length, text: by };
};

/** Replaces the lines of a text below its key. */
function withoutLines(node: YamlNode, text: string, by = ''): readonly Splice[] {
  const first = startOfNextLine(node.start, text);
  if (first >= node.end) return by === '' ? [] : [putIn(endOfLine(node.start, text), by)];
  return [{ start: endOfLine(node.start, text), end: endOfLine(node.end, text), text: by }];
}

/** A value with an anchor that is used elsewhere would change there, too. */
export function refuseShared(parent: Collection, index: number, text: string): void {
  const anchor = anchorOf(parent, index, text);
  const isUsed = anchor !== undefined && text.split('*').some((piece, i) => i > 0 && piece.startsWith(anchor));
  if (isUsed) throw new Refused(childrenOf(parent)[index]!.start, SHARED);
}

const anchorOf = (parent: Collection, index: number, text: string): string | undefined =>
  anchorBefore(beginOf(parent, index, text), childrenOf(parent)[index]!, text);

/** An anchor stays where it is, so that what it stands before has to be in the same place. */
function refuseAnchored(parent: Collection, index: number, text: string): void {
  const node = childrenOf(parent)[index]!;
  const isInPlace =
    node.end > node.start && (isFlow(node, text) || (node.type === 'scalar' && !isBlockScalar(node, text)));
  if (!isInPlace && anchorOf(parent, index, text) !== undefined) throw new Refused(node.start, SHARED);
}
