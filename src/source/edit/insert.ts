import type { ListNode, MapNode, YamlNode } from '../yaml-node';
import {
  beginOf,
  childrenOf,
  endOf,
  endOfLine,
  indentAt,
  isAlias,
  isBlockScalar,
  isCollectionNode,
  isFirstOnLine,
  isFlow,
  skipFiller,
  startOfLine,
  startOfNextLine,
  type Collection,
} from './extent';
import type { Writable } from './plan-edit';
import { NO_LINE_END, Refused } from './refused';
import { putIn, type Splice } from './splice';
import { keyText } from './write-scalar';
import { blockEntry, blockText, flowEntry, flowText, inlineText, isInline, type Layout } from './write-yaml';

/** A new entry of a map or item of a list. */
export interface Addition {
  /** Undefined for an item. */
  readonly key: string | undefined;
  readonly value: Writable;
  /** Maps on the way to the value that are about to grow. */
  readonly levels: number;
}

/** Puts an addition before the child of an index, or behind the last one. */
export function insertInto(
  parent: Collection,
  index: number,
  addition: Addition,
  text: string,
  layout: Layout,
): readonly Splice[] {
  if (isFlow(parent, text)) return insertInFlow(parent, index, addition, text, layout);
  const indent = indentAt(parent.start, text);
  const lines = linesOf(addition, styleIn(parent, text), indent, layout);
  if (index === 0) return [insertAtHead(parent.start, lines, indent, text, layout)];
  const at = endOfEntry(childrenOf(parent)[index - 1]!, text);
  return [putIn(at, layout.newline + indent + lines)];
}

/** The text of an addition, from its key or dash on. */
function linesOf({ key, value, levels }: Addition, style: Style | undefined, indent: string, layout: Layout): string {
  const inLine = style === 'flow' || (style === undefined && levels === 0 && isInline(value));
  if (key === undefined) return `- ${inLine ? inlineText(value) : blockText(value, `${indent}  `, layout)}`;
  if (style === 'flow') return `${keyText(key, false)}: ${inlineText(value)}`;
  return blockEntry(key, value, indent, layout, style === 'block' ? Math.max(1, levels) : levels);
}

type Style = 'flow' | 'block';

/** The style of the maps and lists in a block: on lines of their own where one of them is. */
export function styleIn(parent: Collection, text: string): Style | undefined {
  const collections = childrenOf(parent).filter(
    (child) => isCollectionNode(child) && !isAlias(child, text) && childrenOf(child).length > 0,
  );
  if (collections.length === 0) return undefined;
  return collections.some((child) => !isFlow(child, text)) ? 'block' : 'flow';
}

/** Comments on the lines above the first entry speak of it, and stay with it. */
function insertAtHead(start: number, lines: string, indent: string, text: string, { newline }: Layout): Splice {
  if (!isFirstOnLine(start, text)) return putIn(start, lines + newline + indent);
  let at = startOfLine(start, text);
  while (indent !== '' && text.slice(startOfLine(at - 1, text), at).startsWith(`${indent}#`))
    at = startOfLine(at - 1, text);
  return putIn(at, indent + lines + newline);
}

/** The end of the last line of an entry, and of its comment. Line breaks that a text keeps are part of it. */
function endOfEntry(value: YamlNode, text: string): number {
  const last = lastScalar(value, text);
  const end = endOf(value, text);
  if (!isBlockScalar(last, text)) return endOfLine(end, text);
  if (endOfLine(end, text) === text.length) throw new Refused(end, NO_LINE_END);
  const keeps = /^[|>]\d?\+/.test(text.slice(last.start, last.start + 3));
  return keeps ? endOfBlankLines(end, text) : endOfLine(end, text);
}

function lastScalar(node: YamlNode, text: string): YamlNode {
  if (!isCollectionNode(node) || isAlias(node, text) || isFlow(node, text)) return node;
  const last = childrenOf(node).at(-1);
  return last ? lastScalar(last, text) : node;
}

function endOfBlankLines(offset: number, text: string): number {
  let at = endOfLine(offset, text);
  for (let next = startOfNextLine(at, text); next < text.length; next = startOfNextLine(next, text)) {
    if (text.slice(next, endOfLine(next, text)).trim() !== '') break;
    at = endOfLine(next, text);
  }
  return at;
}

function insertInFlow(
  parent: MapNode | ListNode,
  index: number,
  { key, value }: Addition,
  text: string,
  { newline }: Layout,
): readonly Splice[] {
  const entry = key === undefined ? flowText(value) : flowEntry(key, value);
  const children = childrenOf(parent);
  if (children.length === 0)
    return [putIn(parent.start + 1, /[\s}\]]/.test(text[parent.start + 1]!) ? entry : `${entry} `)];
  if (index < children.length) {
    const begin = beginOf(parent, index, text);
    const gap = isFirstOnLine(begin, text) ? newline + indentAt(begin, text) : ' ';
    return [putIn(begin, `${entry},${gap}`)];
  }
  return appendToFlow(parent, entry, text, newline);
}

/** A comma behind the last value, if there is none, and the entry behind it: on a line of its own where that one is. */
function appendToFlow(parent: Collection, entry: string, text: string, newline: string): readonly Splice[] {
  const children = childrenOf(parent);
  const end = endOf(children.at(-1)!, text);
  const begin = beginOf(parent, children.length - 1, text);
  const [line, close] = [endOfLine(end, text), skipFiller(end, text)];
  const hasComma = withoutComments(text.slice(end, close)).includes(',');
  const hasCommaHere = withoutComments(text.slice(end, line)).includes(',');
  if (!isFirstOnLine(begin, text) || close <= line || hasComma !== hasCommaHere) return [putIn(end, `, ${entry}`)];
  const added = newline + indentAt(begin, text) + entry;
  return hasComma ? [putIn(line, `${added},`)] : [putIn(end, ','), putIn(line, added)];
}

const withoutComments = (text: string): string => text.replace(/#[^\n]*/g, '');
