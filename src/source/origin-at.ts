import type { Origin, Path } from './locate';
import type { SourceFile } from './source-file';
import type { MapEntry, YamlNode } from './yaml-node';

/** The innermost key or value around an offset, as `locate` finds it again; undefined where no document is. */
export function originAt(file: SourceFile, offset: number): Origin | undefined {
  const document = file.documents.findLastIndex(({ start }) => start <= offset);
  const node = file.documents[document];
  return node && { file, document, path: wayTo(node, offset) };
}

function wayTo(node: YamlNode, offset: number): Path {
  if (node.type === 'map') {
    const entry = node.entries.findLast(({ keyStart }) => keyStart <= offset);
    return entry && isAround(entry, offset) ? [entry.key, ...wayTo(entry.value, offset)] : [];
  }
  if (node.type === 'scalar') return [];
  const index = node.items.findLastIndex(({ start }) => start <= offset);
  const item = node.items[index];
  return item && offset <= item.end ? [index, ...wayTo(item, offset)] : [];
}

const isAround = ({ keyEnd, value }: MapEntry, offset: number): boolean => offset <= Math.max(keyEnd, value.end);
