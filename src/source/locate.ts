import type { MissingEntry, Span } from '../diagnostics/diagnostic';
import type { SourceFile } from './source-file';
import { childOf, entryOf, type YamlNode } from './yaml-node';

export type Path = readonly (string | number)[];

/**
 * The place where an item of the plan was written: the file, its document (from 0), and the way to it inside the
 * document.
 */
export interface Origin {
  readonly file: SourceFile;
  readonly document: number;
  readonly path: Path;
}

/**
 * The place of `origin`, or of one of its fields. A field that is not there gives the nearest thing
 * around it that is, so a caller never has to check.
 */
export function locate({ file, document, path }: Origin, field: Path = [], part: 'key' | 'value' = 'value'): Span {
  let node = file.documents[document];
  let span: [number, number] = node ? firstLineOf(node, file) : [0, 0];
  const full = [...path, ...field];
  for (const [depth, step] of full.entries()) {
    const key = node?.type === 'map' ? entryOf(node, String(step)) : undefined;
    const child = node && childOf(node, step);
    if (!child) break;
    const last = depth === full.length - 1;
    // The thing around a missing field is shown by its key: its value may be a screen long.
    if (key && (!last || part === 'key' || child.type !== 'scalar')) span = [key.keyStart, key.keyEnd];
    else span = firstLineOf(child, file);
    node = child;
  }
  return file.span(...span);
}

/** A place by its line, as messages name it: `2026/sales.yaml:12`. */
export const lineText = ({ file, start }: Span): string => `${file}:${start.line}`;

/** A place with its column: `2026/sales.yaml:12:5`. */
export const placeText = ({ file, start }: Span): string => `${file}:${start.line}:${start.column}`;

/** `origin` and a way further inside it. */
export const inside = ({ file, document, path }: Origin, ...steps: Path): Origin => ({
  file,
  document,
  path: path.concat(steps),
});

/** An entry that is missing at a place, such as one that an editor can put there. */
export const entryAt = ({ file, document, path }: Origin, field: Path, value: string | null): MissingEntry => ({
  file: file.path,
  document,
  path: [...path, ...field],
  value,
});

/** The text of the value at a place as it was written, or undefined when it is not a scalar. */
export function writtenAt({ file, document, path }: Origin): string | undefined {
  const node = nodeAt({ file, document, path });
  return node?.type === 'scalar' ? file.text.slice(node.start, node.end) : undefined;
}

/** Tests whether anything is written at a place. */
export const isWritten = (origin: Origin): boolean => nodeAt(origin) !== undefined;

const nodeAt = ({ file, document, path }: Origin): YamlNode | undefined =>
  path.reduce<YamlNode | undefined>((at, step) => at && childOf(at, step), file.documents[document]);

function firstLineOf(node: YamlNode, file: SourceFile): [number, number] {
  // A map in a list is shown by its first entry, not from one screen to the next.
  if (node.type === 'map' && node.entries[0])
    return [node.entries[0].keyStart, firstScalarEnd(node.entries[0].value, node.entries[0].keyEnd)];
  const lineEnd = file.text.indexOf('\n', node.start);
  return [node.start, lineEnd === -1 ? node.end : Math.min(node.end, lineEnd)];
}

const firstScalarEnd = (node: YamlNode, otherwise: number): number =>
  node.type === 'scalar' && node.end > node.start ? node.end : otherwise;
