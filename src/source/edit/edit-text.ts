import type { Path } from '../locate';
import { parseWithPlaces } from '../parse-yaml';
import type { YamlNode } from '../yaml-node';
import { beginOf, childrenOf, endOf, isAlias, isCollectionNode, isFlow, type Collection } from './extent';
import { insertInto } from './insert';
import { intended, isSame, isWritable } from './intended';
import { layoutOf } from './layout';
import type { PlanEdit, Writable } from './plan-edit';
import {
  KEPT_LINES,
  NO_LINE_END,
  NOT_A_MAP,
  NOT_THERE,
  Refused,
  SHARED,
  TAGGED,
  UNREADABLE,
  UNUSUAL_KEY,
  UNWRITABLE,
} from './refused';
import { removeFrom } from './remove';
import { refuseShared, replaceIn, replaceRoot } from './replace';
import { spliced, takeOut, type Splice } from './splice';
import { blockText, type Layout } from './write-yaml';

/** A text with the places of its documents. */
export interface ParsedText {
  readonly text: string;
  readonly documents: readonly YamlNode[];
}

export type TextEdit = Omit<PlanEdit, 'file'>;

/** Reads a text that is to be edited. Throws Refused for one with errors. */
export function parsedText(text: string): ParsedText {
  const { documents, problems } = parseWithPlaces(text);
  if (problems[0]) throw new Refused(problems[0].start, UNREADABLE);
  return { text, documents };
}

/**
 * Makes one change and leaves every other byte as it is. Throws Refused where that cannot be; anything else that is
 * read back but the old data with the change is a fault.
 */
export function editText(parsed: ParsedText, edit: TextEdit): ParsedText {
  const { text, documents } = parsed;
  const { document = 0, path, value } = edit;
  const root = documents[document];
  if (document > documents.length) throw new Refused(text.length, NOT_THERE);
  if (![...path.map(String), value].every(isWritable)) throw new Refused(root?.start ?? 0, UNWRITABLE);
  const made = root
    ? spliced(text, splicesFor(root, edit, text))
    : withDocument(text, documents.length, nested(path, value), path.length);
  return judged(made, parsed, edit);
}

/** Reads back what was made of a text. */
function judged(made: string, { text, documents }: ParsedText, edit: TextEdit): ParsedText {
  const read = parseWithPlaces(made);
  const { document = 0 } = edit;
  const before = documents.map(({ data }) => data);
  const expected = before.toSpliced(document, 1, intended(before[document], edit));
  const after = read.documents.map(({ data }) => data);
  if (read.problems.length > 0 || !isSame(after, expected)) throw reasonFor(edit, text, read.problems[0]?.start);
  return { text: made, documents: read.documents };
}

/** Rare things of YAML that a change would do more to are found by what is read back. */
function reasonFor({ path }: TextEdit, text: string, problem: number | undefined): Error {
  if (problem !== undefined && text.includes('&')) return new Refused(problem, SHARED);
  if (text.split('\n').some((line) => QUESTION.test(line))) return new Refused(0, UNUSUAL_KEY);
  if (TAG.test(text)) return new Refused(0, TAGGED);
  if (/[|>]\d?\+/.test(text)) return new Refused(0, KEPT_LINES);
  return new Error(`An edit of “${path.join('/')}” reads back as something else.`);
}

function splicesFor(root: YamlNode, edit: TextEdit, text: string): readonly Splice[] {
  const layout = layoutOf(text);
  const { path, value } = edit;
  if (!isCollectionNode(root)) throw new Refused(root.start, NOT_A_MAP);
  if (path.length === 0) return [replaceRoot(root, value ?? null, text, layout)];
  if (removesLast(root, path, value)) return [emptied(root, text, layout)];
  return change(root, path, edit, text, layout);
}

/** Goes down the way as far as it is there, and makes the change where it ends. */
function change(parent: Collection, path: Path, edit: TextEdit, text: string, layout: Layout): readonly Splice[] {
  const [step = 0, ...rest] = path;
  const index = indexIn(parent, step);
  const child = childrenOf(parent)[index];
  const isLast = rest.length === 0;
  if (child) refuseUnusual(parent, index, text);
  if (!child || (isLast && edit.insert)) return add(parent, step, rest, edit, text, layout);
  refuseShared(parent, index, text);
  if (isLast && edit.value === undefined) return removeFrom(parent, index, text);
  const levels = rest.length;
  const replace = (value: Writable): readonly Splice[] => replaceIn(parent, index, { value, levels }, text, layout);
  if (isLast || isVacant(child)) return replace(nested(rest, edit.value));
  if (!isCollectionNode(child)) throw new Refused(child.start, NOT_A_MAP);
  if (isAlias(child, text)) throw new Refused(child.start, SHARED);
  if (removesLast(child, rest, edit.value)) return replace(child.type === 'list' ? [] : {});
  return change(child, rest, edit, text, layout);
}

/** Puts in a new entry or item, with the maps that lead on to the value. */
function add(
  parent: Collection,
  step: string | number,
  rest: Path,
  { value, order }: TextEdit,
  text: string,
  layout: Layout,
): readonly Splice[] {
  if (value === undefined) return notThere(parent);
  const key = parent.type === 'map' ? String(step) : undefined;
  const at = key === undefined ? Number(step) : placeOf(key, parent, order);
  return insertInto(parent, at, { key, value: nested(rest, value), levels: rest.length }, text, layout);
}

function notThere({ start }: Collection): never {
  throw new Refused(start, NOT_THERE);
}

/** The index of a child; one past the last where there is none. */
function indexIn(parent: Collection, step: string | number): number {
  const count = childrenOf(parent).length;
  if (parent.type === 'list') return Number(step) <= count ? Number(step) : notThere(parent);
  const index = parent.entries.findIndex(({ key }) => key === String(step));
  return index === -1 ? count : index;
}

function placeOf(key: string, parent: Collection, order: PlanEdit['order']): number {
  const after = parent.type === 'map' && order ? parent.entries.findIndex((entry) => order(entry.key, key) > 0) : -1;
  return after === -1 ? childrenOf(parent).length : after;
}

/** A value behind the keys that lead to it; behind the index 0 in a list. */
function nested(path: Path, value: Writable | undefined): Writable {
  return path.reduceRight<Writable>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), value ?? null);
}

/** Tests for nothing, which a map can take the place of. */
const isVacant = (node: YamlNode): boolean =>
  isCollectionNode(node) ? childrenOf(node).length === 0 : node.data === null;

const removesLast = (parent: Collection, path: Path, value: Writable | undefined): boolean =>
  value === undefined && path.length === 1 && childrenOf(parent).length === 1 && indexIn(parent, path[0]!) === 0;

const emptied = (root: Collection, text: string, layout: Layout): Splice =>
  isFlow(root, text)
    ? takeOut(root.start + 1, endOf(root, text) - 1)
    : replaceRoot(root, root.type === 'list' ? [] : {}, text, layout);

/** Keys behind “?”, and single pairs in a list in brackets, have no place for another. */
function refuseUnusual(parent: Collection, index: number, text: string): void {
  const begin = beginOf(parent, index, text);
  const child = childrenOf(parent)[index]!;
  const isPair = isFlow(parent, text) && isCollectionNode(child) && !isAlias(child, text) && !isFlow(child, text);
  if (isPair || (parent.type === 'map' && text[begin] === '?')) throw new Refused(begin, UNUSUAL_KEY);
}

/** A key behind “?”. */
const QUESTION = /^[ \t-]*\?(?:\s|$)/;

/** A tag before a key moves with the blanks behind it. */
const TAG = /(?:^|\s)!\S/;

/** A line without data. */
const WITHOUT_DATA = /^\s*(?:#|$)/;

/** The head of a text that goes on below. */
const TEXT_BELOW = /[|>][-+\d]{0,2}\s{0,99}(?:#|$)/;

/** A text with one more document at its end. */
function withDocument(text: string, documents: number, value: Writable, levels: number): string {
  const layout = layoutOf(text);
  const { newline } = layout;
  const lines = text.split('\n');
  const isBlank = lines.every((line) => WITHOUT_DATA.test(line));
  const begin = text === '' || text.endsWith('\n') ? '' : newline;
  if (begin !== '' && documents > 0 && TEXT_BELOW.test(lines.at(-2) ?? '')) throw new Refused(text.length, NO_LINE_END);
  return `${text}${begin}${isBlank ? '' : `---${newline}`}${blockText(value, '', layout, levels)}${newline}`;
}
